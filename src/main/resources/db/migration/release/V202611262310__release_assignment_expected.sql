-- When the desk counts on a translation; for the desk alone, readers are told the estimate of a missing text.
alter table release_assignment add column expected timestamp(3) with time zone;
