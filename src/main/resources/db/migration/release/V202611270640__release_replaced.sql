-- What was replaced lately, for those who had read it.
create index release_replaced_at on release (replaced_at);
