-- A row while all letters are held: a restore writes it, an operator takes it away (S15).
create table mail_hold (
    id integer primary key
);
