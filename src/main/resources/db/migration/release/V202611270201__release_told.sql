-- Up to when a reader put aside what happened to a release that the reader had read.
create table release_told (
    person     uuid                        not null,
    release_id bigint                      not null references release,
    up_to      timestamp(3) with time zone not null,
    primary key (person, release_id)
);
create index release_embargo_change_at on release_embargo_change (at);
create index release_notice_at on release_notice (at);
