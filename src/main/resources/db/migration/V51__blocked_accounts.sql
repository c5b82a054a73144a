-- An administrator bars the account from logging in.
alter table account add column blocked boolean default false not null;
-- Counted up whenever the password changes: who logged in under an earlier one must do so again.
alter table account add column epoch int default 0 not null;
