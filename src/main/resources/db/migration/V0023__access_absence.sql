-- Who is away from when until when, and who stands in. The days are those of the office's own zone.
create table access.absence (
  id       uuid        primary key,
  account  uuid        not null references access.account,
  deputy   uuid        not null references access.account check (deputy <> account),
  first_on date        not null,
  last_on  date        not null check (last_on between first_on and first_on + 365),
  made_by  uuid        not null references access.account check (made_by <> deputy),
  made_at  timestamptz not null,
  ended_by uuid        references access.account,
  ended_at timestamptz check (ended_at >= made_at),
  check ((ended_by is null) = (ended_at is null))
);
comment on column access.absence.ended_at is 'ended before its last day, or taken back; empty otherwise';
create index absence_account on access.absence (account, last_on) where ended_at is null;
create index absence_deputy on access.absence (deputy, last_on) where ended_at is null;
grant select, insert, update on access.absence to ${app};
