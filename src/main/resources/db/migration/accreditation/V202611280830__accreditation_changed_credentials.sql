-- What of outlet, address and identity was changed after an approval and is not checked yet, and the address that is
-- to be the person's then (A8).
alter table accreditation_application add column changed varchar(40) default '' not null;
alter table accreditation_application add column wanted_address varchar(254);
create index accreditation_application_person on accreditation_application (person);
