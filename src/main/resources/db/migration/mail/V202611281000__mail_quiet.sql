-- Letters about what is not out, of which the list tells only when they do not go out.
alter table mail_letter add column quiet boolean default false not null;
update mail_letter set quiet = true
where kind = 'release-changed'
    and (about like '% EXTENDED%' or about like '% HELD%' or about like '% HOLD_ENDED%' or about like '% WITHDRAWN%');
