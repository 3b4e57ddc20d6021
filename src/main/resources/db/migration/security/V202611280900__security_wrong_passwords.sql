-- Wrong passwords and codes (S3), counted by all nodes together: the moments of the last quarter of an hour, and until
-- when nothing more is tried. Of what they are counted by, a name as somebody typed it or an address, only a keyed hash
-- is kept: some people type their password where the name belongs.
create table security_wrong_password (
    counted_by varchar(64) primary key,
    tried_at varchar(2000) not null,
    not_before timestamp(3) with time zone not null,
    forgotten_at timestamp(3) with time zone not null
);
create index security_wrong_password_forgotten on security_wrong_password (forgotten_at);
