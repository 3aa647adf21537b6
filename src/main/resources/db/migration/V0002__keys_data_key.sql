-- Data keys, each wrapped by the master key, which is never in the database.
create schema keys;
grant usage on schema keys to ${app};

create table keys.data_key (
  id           uuid primary key,
  compartment  text unique check (compartment ~ '^[a-z-]{1,40}$'),
  wrapped      bytea       not null,
  created_at   timestamptz not null,
  destroyed_at timestamptz,
  check ((destroyed_at is null) = (length(wrapped) > 0))
);

-- Tells whether the key file is the one that this database was sealed with. One row.
create table keys.master_mark (
  one  boolean primary key default true check (one),
  mark bytea not null check (length(mark) = 32)
);

grant select, insert, update on keys.data_key to ${app};
grant select, insert on keys.master_mark to ${app};
