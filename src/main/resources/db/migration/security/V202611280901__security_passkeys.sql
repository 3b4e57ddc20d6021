-- Passkeys (WebAuthn): what a device keeps the secret half of. Only the public half is here.
create table security_passkey (
    id uuid primary key,
    account_id uuid not null references security_account (id),
    name varchar(60) not null,
    credential_id varchar(1400) not null unique,
    attested_data varchar(4000) not null,
    backup_eligible boolean not null,
    sign_count bigint not null,
    enrolled_at timestamp(3) with time zone not null,
    used_at timestamp(3) with time zone,
    version bigint not null
);
create index security_passkey_account on security_passkey (account_id);

-- What a passkey has been asked and has not answered: one question for each place where one may answer, answered once.
-- No reference to the account: a question outlives nobody by more than five minutes.
create table security_passkey_challenge (
    asked_in varchar(64) primary key,
    account_id uuid not null,
    challenge varchar(64) not null,
    asked_at timestamp(3) with time zone not null
);
