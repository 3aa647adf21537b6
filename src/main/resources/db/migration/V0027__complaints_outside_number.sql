-- Numbers that other bodies gave to a case: the national registry, a mission, the police. A wrong one is taken back, not
-- deleted.
create table complaints.outside_number (
  id          uuid primary key,
  case_id     uuid        not null references complaints.case_file (id),
  kind        text        not null check (kind in ('SISKOP2MI', 'MISSION', 'POLICE_REPORT')),
  number      text        not null check (length(number) between 1 and 60),
  search      text        not null check (search ~ '^[A-Z0-9]{3,60}$'),
  given_on    date        not null,
  note_sealed bytea,
  added_at    timestamptz not null,
  added_by    uuid        not null references access.account (id),
  removed_at  timestamptz,
  removed_by  uuid        references access.account (id),
  check ((removed_at is null) = (removed_by is null))
);
create unique index outside_number_once on complaints.outside_number (case_id, kind, search) where removed_at is null;
create index outside_number_search on complaints.outside_number (search) where removed_at is null;
grant select, insert on complaints.outside_number to ${app};
grant update (removed_at, removed_by) on complaints.outside_number to ${app};

-- In which outside systems a case stands, repeated here so that the list of those that are missing reads an index.
alter table complaints.case_file add column entered_in text[] not null default '{}';
create index case_file_not_in_siskop2mi on complaints.case_file (lodged_at, id)
  where number is not null and not ('SISKOP2MI' = any(entered_in)) and state not in ('WITHDRAWN', 'MERGED');
create index case_file_not_in_mission on complaints.case_file (lodged_at, id)
  where number is not null and not ('MISSION' = any(entered_in)) and state not in ('WITHDRAWN', 'MERGED');
create index case_file_not_in_police_report on complaints.case_file (lodged_at, id)
  where number is not null and not ('POLICE_REPORT' = any(entered_in)) and state not in ('WITHDRAWN', 'MERGED');
