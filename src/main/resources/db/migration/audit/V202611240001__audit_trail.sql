-- What was decided (S16). The keys make the database itself refuse to remove an entry or to change a hash, in both
-- dialects: each entry holds its predecessor, and the head holds the last one. A change of any other field is found by
-- its hash.
create table audit_entry (
    number bigint not null,
    happened_at timestamp(3) with time zone not null,
    person uuid,
    address varchar(64),
    what varchar(80) not null,
    about varchar(100),
    why varchar(2000),
    details varchar(5000) not null,
    previous_number bigint,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_entry_number primary key (number),
    constraint audit_entry_link unique (number, hash),
    constraint audit_entry_predecessor foreign key (previous_number, previous_hash) references audit_entry (number, hash),
    constraint audit_entry_unbroken check (number = 1 and previous_number is null or number > 1 and previous_number = number - 1)
);

create index audit_entry_what on audit_entry (what, number);
create index audit_entry_about on audit_entry (about, number);
create index audit_entry_person on audit_entry (person, number);
create index audit_entry_happened_at on audit_entry (happened_at);

-- One row: the last entry. Whoever appends locks it, so that concurrent transactions line up.
create table audit_head (
    id integer not null,
    number bigint,
    hash varchar(64),
    constraint audit_head_id primary key (id),
    constraint audit_head_single check (id = 1),
    constraint audit_head_last foreign key (number, hash) references audit_entry (number, hash)
);

insert into audit_head (id, number, hash) values (1, null, null);
