-- Why the end of a hold of everything was proposed and confirmed, a prepared reason's key or own words: the trail keeps
-- the hash of own words (E18).
alter table release_hold_all add column proposed_reason varchar(4000);
alter table release_hold_all add column ended_reason varchar(4000);
