-- Bodies that the office works with, as named parties. Units, contacts and accounts come with agreements.
create schema partners;
grant usage on schema partners to ${app};

create table partners.partner (
  id         uuid primary key,
  name       text        not null check (length(name) between 2 and 160),
  type       text        not null references reference.partner_type (code),
  search     text        not null,
  created_at timestamptz not null,
  version    integer     not null default 0,
  unique (type, search)
);
create index partner_search on partners.partner using gin (search public.gin_trgm_ops);
grant select, insert, update on partners.partner to ${app};
