-- Placement agencies as named parties. Licence, branches and permits come with the registry.
create schema agencies;
grant usage on schema agencies to ${app};

create table agencies.agency (
  id         uuid primary key,
  name       text        not null check (length(name) between 2 and 160),
  search     text        not null unique,
  created_at timestamptz not null,
  version    integer     not null default 0
);
create index agency_search on agencies.agency using gin (search public.gin_trgm_ops);
grant select, insert, update on agencies.agency to ${app};
