-- What is asked four times a second, whatever the size of the archive: what is not announced, whose window opens.
create index release_announced_at on release (announced_at);
create index release_window_from on release (window_from);
-- Whom a circle names, asked for each reader.
create index release_circle_member on release_circle (member);
