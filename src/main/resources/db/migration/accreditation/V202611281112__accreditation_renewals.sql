-- Which application renews an earlier accreditation, of whom, and what they show of their work.
create table accreditation_renewal (
    application_id uuid primary key references accreditation_application (id),
    earlier uuid not null references accreditation_application (id),
    person uuid not null references security_account (id),
    why_none varchar(1000) not null
);
create index accreditation_renewal_of on accreditation_renewal (person);

create table accreditation_sample (
    application_id uuid not null references accreditation_renewal (application_id),
    place integer not null,
    address varchar(500) not null,
    title varchar(200) not null,
    published date not null,
    primary key (application_id, place)
);
