-- A badge; of one accreditation there may be several, of which all but the last were reported lost. What its code is
-- compared with are keyed hashes; the code itself is sealed, to be printed again, and goes when the badge has ended.
create table accreditation_badge (
    id uuid primary key,
    application_id uuid not null references accreditation_application (id),
    token_mark varchar(64) not null unique,
    short_mark varchar(64) not null unique,
    sealed_token varchar(200),
    issued_at timestamp(3) with time zone not null,
    lost_at timestamp(3) with time zone
);
create index accreditation_badge_of on accreditation_badge (application_id, issued_at);

-- What was said at the door when a badge was shown there, each time; one press is one row.
create table accreditation_check_in (
    id uuid primary key,
    badge_id uuid not null references accreditation_badge (id),
    verdict varchar(20) not null,
    shown_at timestamp(3) with time zone not null,
    officer uuid not null references security_account (id),
    inside_since timestamp(3) with time zone,
    press uuid not null,
    unique (badge_id, press)
);
create index accreditation_check_in_of on accreditation_check_in (badge_id, verdict, shown_at);
create index accreditation_check_in_at on accreditation_check_in (shown_at);
