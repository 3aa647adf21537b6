-- Mail that waits to be handed over. A message is written in the transaction of the act that causes it; address and
-- text are sealed, and gone as soon as the mail server took them.
create schema notices;
grant usage on schema notices to ${app};

create table notices.message (
  id             uuid        primary key,
  -- the same act and recipient give the same key, so that nobody is told twice
  key            text        not null unique check (key ~ '^[a-z]+\.[A-Za-z0-9.:-]{1,199}$'),
  topic          text        not null check (topic ~ '^[a-z]+(\.[a-z-]+)+$'),
  created_at     timestamptz not null,
  address_sealed bytea,
  text_sealed    bytea,
  tries          integer     not null default 0 check (tries >= 0),
  -- while somebody hands it over, the time at which that is taken for lost
  next_try_at    timestamptz,
  trouble        text        check (trouble ~ '^[A-Z0-9]{1,20}$'),
  delivered_at   timestamptz,
  dead_at        timestamptz,
  check (num_nonnulls(next_try_at, delivered_at, dead_at) = 1),
  check ((delivered_at is null) = (address_sealed is not null)),
  check ((delivered_at is null) = (text_sealed is not null))
);
create index message_due on notices.message (next_try_at) where next_try_at is not null;
create index message_delivered on notices.message (delivered_at) where delivered_at is not null;
create index message_dead on notices.message (dead_at) where dead_at is not null;

grant select, insert, update, delete on notices.message to ${app};
