-- A role may be held until an instant; null is without an end, as every role was until now.
alter table security_account_role add column held_until timestamp(3) with time zone;

-- While it is in force, none of the account's readers' roles is held.
alter table security_account add column suspended_from timestamp(3) with time zone;
alter table security_account add column suspended_until timestamp(3) with time zone;
alter table security_account add column suspended_by uuid references security_account (id);

-- The term with which a proposed role is given; null is without an end.
alter table security_proposal add column role_until timestamp(3) with time zone;
