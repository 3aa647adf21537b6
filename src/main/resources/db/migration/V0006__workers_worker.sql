-- People whom the office serves, in the smallest form: who, names and aliases, phones, village.
create schema workers;
grant usage on schema workers to ${app};
create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create extension if not exists unaccent with schema public;

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
create index worker_nik on workers.worker (nik_index);
create index worker_passport on workers.worker (passport_index);
create index worker_village on workers.worker (village_code);

-- One name of a person. Many have one name only; a passport may carry another one.
create table workers.worker_name (
  id        uuid primary key,
  worker_id uuid not null references workers.worker (id),
  kind      text not null check (kind in ('NAME', 'ALIAS', 'PASSPORT_NAME')),
  name      text not null check (length(name) between 1 and 120),
  search    text not null
);
create index worker_name_worker on workers.worker_name (worker_id);
create index worker_name_search on workers.worker_name using gin (search public.gin_trgm_ops);

create table workers.worker_phone (
  id        uuid primary key,
  worker_id uuid    not null references workers.worker (id),
  number    text    not null check (number ~ '^\+[0-9]{6,15}$'),
  is_shared boolean not null default false,
  unique (worker_id, number)
);
create index worker_phone_number on workers.worker_phone (number);

-- What was changed of a person: old and new values sealed under the person's key.
create table workers.worker_event (
  id            bigint generated always as identity primary key,
  worker_id     uuid        not null references workers.worker (id),
  at            timestamptz not null,
  account_id    uuid        references access.account (id),
  verb          text        not null,
  detail_sealed bytea       not null
);
create index worker_event_worker on workers.worker_event (worker_id, id);
create trigger worker_event_is_append_only before update or delete on workers.worker_event
  for each row execute function audit.refuse_change();

grant select, insert, update on workers.worker to ${app};
grant select, insert, update, delete on workers.worker_name, workers.worker_phone to ${app};
grant select, insert on workers.worker_event to ${app};
