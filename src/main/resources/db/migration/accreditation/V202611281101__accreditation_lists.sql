-- A list of people, handed in by the focal point of an outlet with one letter of assignment (A9).
create table accreditation_list (
    id uuid primary key,
    number varchar(12) not null unique,
    edition_key varchar(60) not null references accreditation_edition (edition_key),
    address varchar(254) not null,
    language varchar(2) not null,
    begun_at timestamp(3) with time zone not null,
    begun_from varchar(64) not null,
    proved_at timestamp(3) with time zone,
    handed_in_at timestamp(3) with time zone,
    name varchar(200) not null,
    phone varchar(200) not null,
    outlet_key varchar(80),
    outlet_typed varchar(200) not null,
    signatory varchar(200) not null,
    key_hash varchar(64) not null unique,
    key_until timestamp(3) with time zone not null,
    link_hash varchar(64) unique,
    link_until timestamp(3) with time zone,
    version bigint not null
);
create index accreditation_list_address on accreditation_list (address, begun_at);
create index accreditation_list_from on accreditation_list (begun_from, begun_at);

-- Whom it names, in its order; each becomes an application of the person's own when the list is handed in.
create table accreditation_named (
    id uuid primary key,
    list_id uuid not null references accreditation_list (id),
    place integer not null,
    given_name varchar(200) not null,
    family_name varchar(200) not null,
    address varchar(254) not null,
    applicant_class varchar(20),
    language varchar(2) not null,
    application_id uuid references accreditation_application (id)
);
create index accreditation_named_in on accreditation_named (list_id, place);

-- The one letter of a list. The content lies in the vault, under the same id.
create table accreditation_list_letter (
    id uuid primary key,
    list_id uuid not null unique references accreditation_list (id),
    file_kind varchar(10) not null,
    file_bytes bigint not null,
    handed_in_at timestamp(3) with time zone not null
);

alter table accreditation_application add column list_number varchar(12) references accreditation_list (number);
create index accreditation_application_list on accreditation_application (list_number);
