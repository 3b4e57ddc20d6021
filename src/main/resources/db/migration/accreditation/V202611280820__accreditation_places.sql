-- How many may be accredited for an edition; null for as many as are fit.
alter table accreditation_edition add column places integer;
alter table accreditation_edition add column places_per_outlet integer;

-- The lot that was drawn for it; who has none waits behind those who have.
alter table accreditation_application add column lot varchar(64);
create index accreditation_application_places on accreditation_application (edition_key, state, outlet_key);

-- Who drew lots for which edition, when and with which seed; only added to.
create table accreditation_draw (
    edition_key varchar(60) primary key references accreditation_edition (edition_key),
    seed varchar(32) not null,
    among integer not null,
    officer uuid not null references security_account (id),
    drawn_at timestamp(3) with time zone not null
);
