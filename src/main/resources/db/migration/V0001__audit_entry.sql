-- The trail of every act. Rows are written once: no role may change or remove one, and a trigger says so again.
create schema audit;
grant usage on schema audit to ${app};

create table audit.entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor_kind   text        not null check (actor_kind in ('STAFF', 'REPORTER', 'VISITOR', 'SYSTEM')),
  account_id   uuid,
  role         text,
  action       text        not null check (action ~ '^[a-z]+(\.[a-z-]+)+$'),
  subject_kind text        not null,
  subject_ids  uuid[]      not null check (cardinality(subject_ids) <= 100),
  field_names  text[]      not null,
  permission   text,
  reason       text        check (reason ~ '^[A-Za-z0-9_.-]{1,80}$'),
  sealed_words bytea,
  check ((actor_kind = 'STAFF') = (account_id is not null))
);
create index entry_subject on audit.entry using gin (subject_ids);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are written once', tg_table_schema, tg_table_name;
end $$;

create trigger entry_is_append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create trigger entry_is_never_emptied before truncate on audit.entry
  for each statement execute function audit.refuse_change();
grant select, insert on audit.entry to ${app};
