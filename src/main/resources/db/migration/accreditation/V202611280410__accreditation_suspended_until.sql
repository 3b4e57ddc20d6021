-- When a suspension ends by itself; the account's own end is what counts for rights.
alter table accreditation_application add column suspended_until timestamp(3) with time zone;
