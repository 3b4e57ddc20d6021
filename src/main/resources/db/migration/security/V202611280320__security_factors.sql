-- Since when the account has a second factor, of whatever kind (S4); null if it has none.
alter table security_account add second_factor_since timestamp(3) with time zone;

-- Codes by an app (RFC 6238): the secret is encrypted, and no time step before the last accepted one counts again.
create table security_code_app (
    account_id uuid primary key references security_account (id),
    sealed_secret varchar(200) not null,
    enrolled_at timestamp(3) with time zone not null,
    last_step bigint not null,
    version bigint not null
);

-- Printed one-time codes, for where telephones are collected at the door. Only a keyed hash of each is kept.
create table security_printed_code (
    id uuid primary key,
    account_id uuid not null references security_account (id),
    code_hash varchar(64) not null,
    spent_at timestamp(3) with time zone,
    version bigint not null
);
create index security_printed_code_account on security_printed_code (account_id);
