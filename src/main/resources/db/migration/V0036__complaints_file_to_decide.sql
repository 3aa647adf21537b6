-- Files of the office that reporters could download before it was asked. Each waits until an officer opens or closes it.
create table complaints.file_to_decide (
  file_id  uuid        primary key references documents.file (id) on delete cascade,
  case_id  uuid        not null references complaints.case_file (id),
  added_at timestamptz not null
);
create index file_to_decide_case on complaints.file_to_decide (case_id);

insert into complaints.file_to_decide (file_id, case_id, added_at)
  select f.id, f.subject_id, f.added_at
    from documents.file f join complaints.case_file c on c.id = f.subject_id
   where f.added_by = 'STAFF';

grant select, delete on complaints.file_to_decide to ${app};
