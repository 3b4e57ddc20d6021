-- A start far from the highest instant seen, until somebody confirmed that the clock is right (E3): this machine's time
-- at that start, and the highest instant seen before it. Both are null while nothing is to be confirmed.
alter table embargo_clock add column alarm_started timestamp(3) with time zone;
alter table embargo_clock add column alarm_seen timestamp(3) with time zone;
