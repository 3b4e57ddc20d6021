-- Who was given over to the security authority, the last time. What as_who was made of stands in the application.
create table accreditation_given_over (
    application_id uuid primary key references accreditation_application (id),
    handover uuid not null,
    as_who varchar(64) not null,
    given_at timestamp(3) with time zone not null
);
