-- A complaint and the case file that grows from it. Words are sealed under the key of the case.
create schema complaints;
grant usage on schema complaints to ${app};

create table complaints.case_file (
  id                  uuid primary key,
  intake              bigint      generated always as identity unique,
  number              text        unique check (length(number) <= 40),
  reopened            smallint    not null default 0 check (reopened between 0 and 99),
  state               text        not null check (state in ('RECEIVED', 'REGISTERED', 'VERIFIED', 'IN_HANDLING',
                                                            'REFERRED', 'RESOLVED', 'WITHDRAWN')),
  data_key            uuid        not null references keys.data_key (id),
  receipt_fingerprint bytea       not null unique check (length(receipt_fingerprint) = 32),
  submission          uuid        not null unique,
  channel             text        not null references reference.channel (code),
  complainant_type    text        not null references reference.complainant_type (code),
  lodged_at           timestamptz not null,
  danger              boolean     not null,
  anonymous           boolean     not null,
  about_self          boolean     not null,
  country             text        not null references reference.country (alpha2),
  primary_type        text        references reference.case_type (code),
  departure_status    text        not null default 'UNKNOWN' references reference.departure_status (code),
  village_code        text        references reference.village (code),
  regency_code        text        references reference.regency (code),
  reporter_name       text        check (length(reporter_name) between 1 and 120),
  reporter_search     text,
  reporter_phone      text        check (reporter_phone ~ '^\+[0-9]{6,15}$'),
  reporter_email      text        check (length(reporter_email) <= 200),
  contact_channel     text        not null check (contact_channel in ('CODE_ONLY', 'PHONE', 'WHATSAPP', 'EMAIL')),
  consent             text        not null check (consent in ('LEGAL_DUTY', 'NOT_ASKED', 'GIVEN', 'REFUSED')),
  text_sealed         bytea       not null,
  facts_sealed        bytea       not null,
  assignee            uuid        references access.account (id),
  due_at              timestamptz,
  due_uncertain       boolean     not null default false,
  due_step            text        check (due_step ~ '^[A-Z_]{1,40}$'),
  next_actor          text        not null default 'OFFICE' check (next_actor in ('OFFICE', 'REPORTER', 'OTHER')),
  unread              boolean     not null default false,
  changed_at          timestamptz not null,
  version             integer     not null default 0,
  check ((state = 'RECEIVED') = (number is null) or state = 'WITHDRAWN'),
  check (not anonymous or (reporter_name is null and reporter_phone is null and reporter_email is null)),
  check ((contact_channel in ('PHONE', 'WHATSAPP')) <= (reporter_phone is not null)),
  check ((contact_channel = 'EMAIL') <= (reporter_email is not null))
);
-- One index for each work list.
create index case_file_unassigned on complaints.case_file (danger desc, due_at, id)
  where assignee is null and state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_mine on complaints.case_file (assignee, danger desc, due_at, id)
  where state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_due on complaints.case_file (due_at, id) where state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_open on complaints.case_file (danger desc, due_at, id)
  where state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_all on complaints.case_file (lodged_at desc, id);
create index case_file_reporter on complaints.case_file using gin (reporter_search public.gin_trgm_ops);
create index case_file_phone on complaints.case_file (reporter_phone);
create index case_file_village on complaints.case_file (village_code);

-- Case numbers begin anew each year.
create table complaints.number_series (
  year smallint primary key,
  last integer not null check (last > 0)
);

-- A case may have several types; the primary one stands in the case file.
create table complaints.case_type (
  case_id uuid not null references complaints.case_file (id),
  type    text not null references reference.case_type (code),
  primary key (case_id, type)
);

create table complaints.case_worker (
  case_id   uuid not null references complaints.case_file (id),
  worker_id uuid not null references workers.worker (id),
  added_at  timestamptz not null,
  primary key (case_id, worker_id)
);
create index case_worker_worker on complaints.case_worker (worker_id);

-- A named agency or partner that the case speaks about.
create table complaints.case_party (
  id         uuid primary key,
  case_id    uuid        not null references complaints.case_file (id),
  role       text        not null check (role in ('RESPONDENT', 'RECEIVER', 'SOURCE')),
  agency_id  uuid        references agencies.agency (id),
  partner_id uuid        references partners.partner (id),
  added_at   timestamptz not null,
  check (num_nonnulls(agency_id, partner_id) = 1)
);
create index case_party_case on complaints.case_party (case_id);

-- Everything that happened to a case, with who, when and why. Written once.
create table complaints.case_event (
  id            bigint generated always as identity primary key,
  case_id       uuid        not null references complaints.case_file (id),
  at            timestamptz not null,
  actor_kind    text        not null check (actor_kind in ('STAFF', 'REPORTER', 'VISITOR', 'SYSTEM')),
  account_id    uuid        references access.account (id),
  role          text,
  verb          text        not null check (verb ~ '^[A-Z_]{1,40}$'),
  from_state    text,
  to_state      text,
  reason_sealed bytea,
  detail_sealed bytea
);
create index case_event_case on complaints.case_event (case_id, id);
create trigger case_event_is_append_only before update or delete on complaints.case_event
  for each row execute function audit.refuse_change();

-- Talk between the reporter and the office. Written once; being read is an event of its own.
create table complaints.message (
  id          uuid primary key,
  case_id     uuid        not null references complaints.case_file (id),
  at          timestamptz not null,
  from_office boolean     not null,
  account_id  uuid        references access.account (id),
  submission  uuid        not null unique,
  text_sealed bytea       not null,
  check (from_office = (account_id is not null))
);
create index message_case on complaints.message (case_id, at, id);
create trigger message_is_append_only before update or delete on complaints.message
  for each row execute function audit.refuse_change();

create table complaints.note (
  id          uuid primary key,
  case_id     uuid        not null references complaints.case_file (id),
  at          timestamptz not null,
  account_id  uuid        not null references access.account (id),
  text_sealed bytea       not null
);
create index note_case on complaints.note (case_id, at, id);
create trigger note_is_append_only before update or delete on complaints.note
  for each row execute function audit.refuse_change();

-- How a case ends: outcome, what the reporter was told and when; a case of danger waits for a second pair of eyes.
create table complaints.resolution (
  id             uuid primary key,
  case_id        uuid        not null references complaints.case_file (id),
  outcome        text        not null references reference.outcome (code),
  told_sealed    bytea       not null,
  told_on        date        not null,
  proposed_by    uuid        not null references access.account (id),
  proposed_at    timestamptz not null,
  confirmer      uuid        references access.account (id),
  decided_by     uuid        references access.account (id),
  decided_at     timestamptz,
  decision       text        check (decision in ('CONFIRMED', 'SENT_BACK')),
  check (confirmer is null or confirmer <> proposed_by),
  check (decided_by is null or decided_by <> proposed_by or confirmer is null),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
create unique index resolution_pending on complaints.resolution (case_id) where decision is null;
create index resolution_case on complaints.resolution (case_id, proposed_at);
create index resolution_confirmer on complaints.resolution (confirmer) where decision is null;

-- A reporter asks to withdraw; an officer confirms it by the safe channel or declines it.
create table complaints.withdrawal_request (
  id            uuid primary key,
  case_id       uuid        not null references complaints.case_file (id),
  at            timestamptz not null,
  reason_sealed bytea       not null,
  decided_by    uuid        references access.account (id),
  decided_at    timestamptz,
  decision      text        check (decision in ('CONFIRMED', 'DECLINED')),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
create unique index withdrawal_pending on complaints.withdrawal_request (case_id) where decision is null;

create table complaints.case_link (
  one_id   uuid        not null references complaints.case_file (id),
  other_id uuid        not null references complaints.case_file (id),
  added_at timestamptz not null,
  added_by uuid        not null references access.account (id),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index case_link_other on complaints.case_link (other_id);

grant select, insert, update on complaints.case_file, complaints.number_series, complaints.resolution,
  complaints.withdrawal_request to ${app};
grant select, insert, delete on complaints.case_type, complaints.case_worker, complaints.case_party,
  complaints.case_link to ${app};
grant select, insert on complaints.case_event, complaints.message, complaints.note to ${app};
