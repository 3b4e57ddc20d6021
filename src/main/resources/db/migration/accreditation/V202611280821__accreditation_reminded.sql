-- When the end of an accreditation was announced to its person, or was not, since it came too soon after the decision.
alter table accreditation_application add column reminded_at timestamp(3) with time zone;
create index accreditation_application_until on accreditation_application (state, granted_until);
