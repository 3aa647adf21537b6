-- People whom the office serves, in the smallest form: who, names and aliases, phones, village.
create schema workers;
grant usage on schema workers to ${app};
create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;

create table workers.worker (
  id              uuid primary key,
  data_key        uuid        not null references keys.data_key (id),
  sex             text        check (sex in ('FEMALE', 'MALE')),
  birth_year      smallint    check (birth_year between 1900 and 2100),
  village_code    text        references reference.village (code),
  regency_code    text        references reference.regency (code),
  nik_sealed      bytea,
  nik_index       bytea       check (length(nik_index) = 32),
  passport_sealed bytea,
  passport_index  bytea       check (length(passport_index) = 32),
  created_at      timestamptz not null,
  version         integer     not null default 0,
  check ((nik_sealed is null) = (nik_index is null)),
  check ((passport_sealed is null) = (passport_index is null))
);
create unique index worker_nik on workers.worker (nik_index);
create unique index worker_passport on workers.worker (passport_index);
create index worker_village on workers.worker (village_code);

-- One name of a person, the one to call them by at position 0. Many have one name only; a passport may carry another.
create table workers.worker_name (
  worker_id uuid     not null references workers.worker (id),
  position  smallint not null check (position between 0 and 19),
  kind      text     not null check (kind in ('NAME', 'ALIAS', 'PASSPORT_NAME')),
  name      text     not null check (length(name) between 1 and 120),
  search    text     not null,
  primary key (worker_id, position)
);
create unique index worker_name_one on workers.worker_name (worker_id) where kind = 'NAME';
create index worker_name_search on workers.worker_name using gin (search public.gin_trgm_ops);

create table workers.worker_phone (
  worker_id uuid     not null references workers.worker (id),
  position  smallint not null check (position between 0 and 9),
  number    text     not null check (number ~ '^\+[0-9]{6,15}$'),
  shared    boolean  not null,
  primary key (worker_id, position),
  unique (worker_id, number)
);
create index worker_phone_number on workers.worker_phone (number);

-- What was changed of a person: old and new values sealed under the person's key. One row for each version.
create table workers.worker_event (
  worker_id     uuid        not null references workers.worker (id),
  version       integer     not null,
  at            timestamptz not null,
  actor_kind    text        not null check (actor_kind in ('STAFF', 'REPORTER', 'VISITOR', 'SYSTEM')),
  account_id    uuid        references access.account (id),
  role          text,
  verb          text        not null check (verb in ('REGISTERED', 'CHANGED')),
  detail_sealed bytea       not null,
  primary key (worker_id, version),
  check ((actor_kind = 'STAFF') = (account_id is not null)),
  check ((verb = 'REGISTERED') = (version = 0))
);
create trigger worker_event_is_append_only before update or delete on workers.worker_event
  for each row execute function audit.refuse_change();

grant select, insert, update on workers.worker to ${app};
grant select, insert, update, delete on workers.worker_name, workers.worker_phone to ${app};
grant select, insert on workers.worker_event to ${app};
