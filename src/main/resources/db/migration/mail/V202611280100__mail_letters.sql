-- Letters and what became of them; none of their words.
create table mail_letter (
    id uuid primary key,
    kind varchar(60) not null,
    about varchar(400) not null,
    put_at timestamp(3) with time zone not null,
    state varchar(10) not null,
    settled_at timestamp(3) with time zone,
    tries integer not null,
    trouble varchar(20),
    version bigint not null
);
create index mail_letter_state on mail_letter (state, put_at);

-- db-scheduler's: which node does what, and when.
create table mail_queue (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(60),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index mail_queue_due on mail_queue (execution_time);
create index mail_queue_heartbeat on mail_queue (last_heartbeat);

-- What the demonstration's letters would have said; a real press center keeps no letter's words.
create table mail_shown (
    id uuid primary key,
    receiver varchar(254) not null,
    language varchar(2) not null,
    subject varchar(400) not null,
    words varchar(10000) not null,
    at timestamp(3) with time zone not null
);
