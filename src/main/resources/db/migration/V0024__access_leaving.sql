-- Whoever leaves the office is locked for good; the row stays, since the trail and the histories name it.
alter table access.account add column left_at timestamptz;
alter table access.account add constraint account_left_is_locked check (left_at is null or locked_at is not null);
comment on column access.account.left_at is 'left the office: never unlocked again';
