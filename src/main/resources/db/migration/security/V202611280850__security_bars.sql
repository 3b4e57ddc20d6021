-- Who is kept out for a term by a measure of the breach desk (E29): one person, or everybody of an outlet.
create table security_bar (
    id uuid primary key,
    person uuid references security_account (id),
    outlet_key varchar(100),
    barred_from timestamp(3) with time zone not null,
    barred_until timestamp(3) with time zone not null,
    barred_by uuid,
    check ((person is null) <> (outlet_key is null))
);
create index security_bar_of_person on security_bar (person, barred_until);
create index security_bar_of_outlet on security_bar (outlet_key, barred_until);
