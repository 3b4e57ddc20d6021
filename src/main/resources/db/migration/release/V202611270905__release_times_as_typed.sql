-- Every time of an embargo that an officer types is kept like the lift: the instant, which alone is compared, and the
-- local time and the zone as typed (E10). Both are null where there is no such time; beside a lift that nobody typed,
-- "now", they are null too.
alter table release add column expected_typed varchar(32);
alter table release add column expected_zone varchar(64);
alter table release add column window_typed varchar(32);
alter table release add column window_zone varchar(64);
alter table release_text add column absence_typed varchar(32);
alter table release_text add column absence_zone varchar(64);
alter table release_assignment add column expected_typed varchar(32);
alter table release_assignment add column expected_zone varchar(64);

-- Until now these were typed, and read, on the institution's clock.
update release set expected_zone = '${zone}',
    expected_typed = replace(substring(cast(expected at time zone '${zone}' as varchar(40)) from 1 for 16), ' ', 'T')
    where expected is not null;
update release set window_zone = '${zone}',
    window_typed = replace(substring(cast(window_from at time zone '${zone}' as varchar(40)) from 1 for 16), ' ', 'T')
    where window_from is not null;
update release_text set absence_zone = '${zone}',
    absence_typed = replace(substring(cast(absence_until at time zone '${zone}' as varchar(40)) from 1 for 16), ' ', 'T')
    where absence_until is not null;
update release_assignment set expected_zone = '${zone}',
    expected_typed = replace(substring(cast(expected at time zone '${zone}' as varchar(40)) from 1 for 16), ' ', 'T')
    where expected is not null;
