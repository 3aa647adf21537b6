-- Wrong tries lock no account: they are counted, and its owner is told. Behind a right password wrong codes close the
-- code step for a while; a device that signed in before, and passkeys, are not concerned.
alter table access.credential
  drop column failed_attempts,
  drop column locked_until,
  add column wrong_codes       timestamptz[] not null default '{}' check (cardinality(wrong_codes) <= 10),
  add column code_closed_until timestamptz,
  add column wrong_passwords   integer       not null default 0 check (wrong_passwords >= 0),
  add column wrong_before      integer       not null default 0 check (wrong_before >= 0),
  add column told_at           timestamptz,
  add column device_mark       uuid          not null default gen_random_uuid();
comment on column access.credential.wrong_codes is 'those of the last hour behind a right password';
comment on column access.credential.wrong_passwords is 'since the last sign-in';
comment on column access.credential.wrong_before is 'those before the last sign-in, shown to the owner';
comment on column access.credential.told_at is 'when the owner was last told of wrong passwords';
comment on column access.credential.device_mark is 'a cookie that bears another one is no known device any more';

-- Wrong passwords that no account has been told of yet. A login that exists and one that does not are written alike, by
-- a keyed hash, so that neither the answer nor its cost tells them apart.
create table access.wrong_password (
  login   bytea       primary key check (length(login) = 32),
  tries   integer     not null check (tries >= 1),
  last_at timestamptz not null
);
create index wrong_password_last on access.wrong_password (last_at);
grant select, insert, update, delete on access.wrong_password to ${app};
