create table accreditation_edition (
    edition_key varchar(60) primary key,
    name_be varchar(200) not null,
    name_ru varchar(200) not null,
    name_en varchar(200) not null,
    begins date not null,
    ends date not null,
    deadline timestamp(3) with time zone not null,
    vetted boolean not null,
    version bigint not null
);

create table accreditation_application (
    id uuid primary key,
    number varchar(12) not null unique,
    edition_key varchar(60) not null references accreditation_edition (edition_key),
    address varchar(254) not null,
    language varchar(2) not null,
    state varchar(20) not null,
    state_since timestamp(3) with time zone not null,
    begun_at timestamp(3) with time zone not null,
    begun_from varchar(64) not null,
    submitted_at timestamp(3) with time zone,
    late boolean not null,
    appealed boolean not null,
    decided_by uuid references security_account (id),
    decided_at timestamp(3) with time zone,
    person uuid references security_account (id),
    granted_until timestamp(3) with time zone,
    name varchar(200) not null,
    latin_name varchar(200) not null,
    name_skeleton varchar(100) not null,
    latin_skeleton varchar(100) not null,
    applicant_class varchar(20),
    phone varchar(200) not null,
    identity_number varchar(200) not null,
    outlet_key varchar(80),
    outlet_typed varchar(200) not null,
    outlet_website varchar(200) not null,
    job varchar(200) not null,
    signatory varchar(200) not null,
    other_roles varchar(100) not null,
    ministry varchar(20),
    equipment varchar(4000) not null,
    vehicle varchar(200) not null,
    crew varchar(4000) not null,
    visa_letter boolean not null,
    version bigint not null
);
create index accreditation_application_address on accreditation_application (address, begun_at);
create index accreditation_application_from on accreditation_application (begun_from, begun_at);
create index accreditation_application_name on accreditation_application (name_skeleton);
create index accreditation_application_latin on accreditation_application (latin_skeleton);
create index accreditation_application_identity on accreditation_application (identity_number);
create index accreditation_application_queue on accreditation_application (state, state_since, id);

-- One file of a kind; a newer one takes its place. The content lies in the vault, under the same id.
create table accreditation_document (
    id uuid primary key,
    application_id uuid not null references accreditation_application (id),
    kind varchar(20) not null,
    file_kind varchar(10) not null,
    file_bytes bigint not null,
    handed_in_at timestamp(3) with time zone not null,
    unique (application_id, kind)
);

-- The history of an application; only added to.
create table accreditation_passage (
    id uuid primary key,
    application_id uuid not null references accreditation_application (id),
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    happened_at timestamp(3) with time zone not null,
    officer uuid references security_account (id),
    remark varchar(1000)
);
create index accreditation_passage_of on accreditation_passage (application_id, happened_at);

-- What opens an application to who has no account; only the token's hash is kept.
create table accreditation_key (
    token_hash varchar(64) primary key,
    application_id uuid not null references accreditation_application (id),
    mailed boolean not null,
    expires_at timestamp(3) with time zone not null,
    spent_at timestamp(3) with time zone
);
create index accreditation_key_of on accreditation_key (application_id);

create table accreditation_link_request (
    id uuid primary key,
    address varchar(254) not null,
    asked_at timestamp(3) with time zone not null
);
create index accreditation_link_request_of on accreditation_link_request (address, asked_at);
