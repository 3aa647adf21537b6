-- The signed receipt of each lodging, and what its hash was made of, sealed under the case's key: the salt and all that
-- the canonical text holds beside the words of the report, which lie in the case itself. Written once.
create table complaints.receipt (
  case_id      uuid        primary key references complaints.case_file (id),
  office       text        not null,
  issued_at    timestamptz not null,
  key_id       text        not null,
  hash         text        not null check (hash ~ '^[0-9a-f]{64}$'),
  signature    text        not null check (signature ~ '^[0-9a-f]{128}$'),
  proof_sealed bytea       not null
);
grant select, insert on complaints.receipt to ${app};
create trigger receipt_is_append_only before update or delete on complaints.receipt
  for each row execute function audit.refuse_change();
