-- The trail in sealed batches. A batch is all rows whose transactions lie in [from_xid, to_xid): when to_xid is older
-- than every running transaction, the set of its rows is final. Rows that stood before this migration take its own id.
alter table audit.entry add column xid xid8 not null default pg_current_xact_id();
create index entry_order on audit.entry (xid, id);

-- The application may not choose id or transaction of a row.
revoke insert on audit.entry from ${app};
grant insert (at, actor_kind, account_id, role, action, subject_kind, subject_ids, field_names, permission, reason,
              sealed_words) on audit.entry to ${app};

create table audit.seal (
  number        bigint      primary key check (number > 0),
  encoding      smallint    not null check (encoding > 0),
  from_xid      xid8        not null,
  to_xid        xid8        not null check (to_xid > from_xid),
  first_id      bigint      not null,
  last_id       bigint      not null,
  row_count     bigint      not null check (row_count > 0),
  root          bytea       not null check (length(root) = 32),
  previous_hash bytea       not null check (length(previous_hash) = 32),
  sealed_at     timestamptz not null,
  key_id        text        not null check (key_id ~ '^[0-9a-f]{16}$'),
  signature     bytea       not null check (length(signature) = 64),
  hash          bytea       not null unique check (length(hash) = 32)
);
create trigger seal_is_append_only before update or delete on audit.seal
  for each row execute function audit.refuse_change();
create trigger seal_is_never_emptied before truncate on audit.seal
  for each statement execute function audit.refuse_change();
grant select, insert on audit.seal to ${app};

-- Public keys of what this office signs, retired ones too. The mac is made with the master secret: a key that somebody
-- lists without it is not believed.
create table keys.signing_key (
  id         text        primary key check (id ~ '^[0-9a-f]{16}$'),
  purpose    text        not null check (purpose in ('TRAIL', 'RECEIPT')),
  generation integer     not null check (generation > 0),
  public_key bytea       not null check (length(public_key) = 32),
  listed_at  timestamptz not null,
  retired_at timestamptz,
  mac        bytea       not null check (length(mac) = 32),
  unique (purpose, generation)
);
grant select, insert on keys.signing_key to ${app};
grant update (retired_at) on keys.signing_key to ${app};

-- Somebody confirms that a sealed copy of the master secret lies elsewhere. It counts for the secret of that mark only.
create table keys.copy_confirmation (
  id           uuid        primary key,
  copied_on    date        not null,
  confirmed_by text        not null check (length(confirmed_by) between 1 and 120),
  place_sealed bytea       not null,
  mark         bytea       not null check (length(mark) = 32),
  recorded_at  timestamptz not null
);
create trigger copy_confirmation_is_append_only before update or delete on keys.copy_confirmation
  for each row execute function audit.refuse_change();
grant select, insert on keys.copy_confirmation to ${app};
