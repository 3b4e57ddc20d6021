-- What is known of files that people handed in, and the key of each; what is in them lies sealed in a folder.
create table media_file (
    id uuid primary key,
    kind varchar(4) not null,
    content_bytes integer not null,
    sha256 varchar(64) not null,
    pages integer,
    width integer,
    height integer,
    seal_key bytea not null,
    check ((pages is null) = (width is not null and height is not null))
);
