-- A report about the office itself is read by the head and the auditor; one about the head by the auditor alone.
alter table complaints.case_file
  add column about_office text not null default 'NO' check (about_office in ('NO', 'OFFICE', 'HEAD'));
create index case_file_about_office on complaints.case_file (lodged_at desc, id) where about_office <> 'NO';
