-- What was seen before its time (E30), and what followed for whom (E29).
create table breach_file (
    id uuid primary key,
    version bigint not null,
    number varchar(10) not null unique,
    release_number varchar(11) not null,
    address varchar(2000) not null,
    seen_at timestamp(3) with time zone not null,
    reported_by varchar(200) not null,
    independent boolean not null,
    suspected_person uuid references security_account (id),
    suspected_outlet varchar(100),
    picture uuid references media_file (id),
    opened_at timestamp(3) with time zone not null,
    opened_by uuid references security_account (id),
    acts integer not null,
    checked_at timestamp(3) with time zone,
    checked_by uuid references security_account (id),
    closed_at timestamp(3) with time zone,
    closed_by uuid references security_account (id),
    outcome varchar(1000)
);
create index breach_file_opened on breach_file (opened_at);

create table breach_measure (
    id uuid primary key,
    file_id uuid not null references breach_file (id),
    rung varchar(20) not null,
    person uuid references security_account (id),
    outlet_key varchar(100),
    ends_at timestamp(3) with time zone not null,
    reason varchar(1000) not null,
    state varchar(20) not null,
    proposed_at timestamp(3) with time zone not null,
    proposed_by uuid references security_account (id),
    decided_at timestamp(3) with time zone,
    decided_by uuid references security_account (id),
    appealed_at timestamp(3) with time zone,
    appealed_by uuid references security_account (id),
    appeal varchar(2000),
    heard_at timestamp(3) with time zone,
    heard_by uuid references security_account (id),
    answer varchar(1000),
    check ((person is null) <> (outlet_key is null))
);
create index breach_measure_of on breach_measure (file_id, proposed_at);
create index breach_measure_of_person on breach_measure (person);
create index breach_measure_of_outlet on breach_measure (outlet_key);

-- With what somebody appeals who may not sign in: a link by mail, of which only the hash is kept.
create table breach_appeal_key (
    token_hash varchar(64) primary key,
    measure_id uuid not null references breach_measure (id),
    person uuid not null references security_account (id)
);
create index breach_appeal_key_of on breach_appeal_key (measure_id);
