-- Files of cases, sealed in pieces under the key of the case, so that every node and every backup has them.
create schema documents;
grant usage on schema documents to ${app};

create table documents.file (
  id            uuid primary key,
  data_key      uuid        not null references keys.data_key (id),
  -- the form under which a file waits until its complaint is lodged
  submission    uuid        not null,
  -- the case it belongs to since then
  subject_id    uuid,
  kind          text        not null check (kind in ('JPEG', 'PNG', 'PDF', 'M4A')),
  size_bytes    integer     not null check (size_bytes between 1 and 10485760),
  name_sealed   bytea,
  has_original  boolean     not null,
  has_clean     boolean     not null,
  uncleaned_for text        check (uncleaned_for ~ '^documents\.cleaning\.[a-z-]+$'),
  added_by      text        not null check (added_by in ('STAFF', 'REPORTER', 'VISITOR')),
  account_id    uuid        references access.account (id),
  added_at      timestamptz not null,
  check (has_original or has_clean),
  check (has_clean = (uncleaned_for is null)),
  check ((added_by = 'STAFF') = (account_id is not null))
);
create index file_subject on documents.file (subject_id, added_at);
create index file_submission on documents.file (submission);
create index file_waiting on documents.file (added_at) where subject_id is null;

create table documents.piece (
  file_id uuid    not null references documents.file (id) on delete cascade,
  copy    text    not null check (copy in ('ORIGINAL', 'CLEAN')),
  number  integer not null check (number between 0 and 63),
  sealed  bytea   not null check (length(sealed) <= 262144),
  primary key (file_id, copy, number)
);

grant select, insert, update, delete on documents.file to ${app};
grant select, insert, delete on documents.piece to ${app};
