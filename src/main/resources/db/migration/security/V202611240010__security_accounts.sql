create table security_account (
    id uuid primary key,
    username varchar(254) not null unique,
    name varchar(200) not null,
    outlet_key varchar(100),
    outlet_be varchar(200),
    outlet_ru varchar(200),
    outlet_en varchar(200),
    outlet_wire boolean not null,
    interface_language varchar(2) not null,
    reading_languages varchar(8) not null,
    zone varchar(64) not null,
    scheme varchar(10) not null,
    large_type boolean not null,
    password_hash varchar(255),
    first_administrator boolean not null,
    created_at timestamp(3) with time zone not null,
    closed_at timestamp(3) with time zone,
    sessions_end_before timestamp(3) with time zone,
    version bigint not null
);

create table security_account_role (
    account_id uuid not null references security_account (id),
    role varchar(30) not null,
    primary key (account_id, role)
);

-- A link for choosing a password; without an account it is the first administrator's. Only the token's hash is kept.
create table security_link (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid references security_account (id),
    issued_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    spent_at timestamp(3) with time zone,
    version bigint not null
);
create index security_link_account on security_link (account_id);

-- A role that opens hidden texts, proposed by one person and decided by another (S17).
create table security_proposal (
    id uuid primary key,
    account_id uuid not null references security_account (id),
    role varchar(30) not null,
    proposed_by uuid not null references security_account (id),
    proposed_at timestamp(3) with time zone not null,
    decided_by uuid references security_account (id),
    decided_at timestamp(3) with time zone,
    outcome varchar(10) not null,
    version bigint not null
);
create index security_proposal_open on security_proposal (outcome, proposed_at);

-- Every editor is told of every such role; the notice stays until the editor has put it aside.
create table security_notice (
    person_id uuid not null references security_account (id),
    proposal_id uuid not null references security_proposal (id),
    primary key (person_id, proposal_id)
);

-- Keys that all nodes share: they sign form tokens and known devices.
create table security_secret (
    name varchar(40) primary key,
    secret varchar(100) not null
);
