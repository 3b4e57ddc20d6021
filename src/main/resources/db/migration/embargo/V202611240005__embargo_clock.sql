-- One row: the latest lift that was honoured and the latest instant that was seen (E3).
create table embargo_clock (
    id       integer primary key,
    honoured timestamp(3) with time zone not null,
    seen     timestamp(3) with time zone not null
);
