-- That the officers were written to because a release would not lift at its time, or did not (E20): once for each time
-- and each step, on whatever node and however often it starts. Another lift is warned of anew.
create table release_warned (
    release_id bigint not null references release,
    lift_at timestamp(3) with time zone not null,
    urgency varchar(10) not null,
    constraint release_warned_once primary key (release_id, lift_at, urgency)
);
