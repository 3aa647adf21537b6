-- A file that the office adds is for officers, until one of them opens it to the reporter. Those that are there are closed.
alter table documents.file add column added_role text check (added_role ~ '^[A-Z_]{1,40}$');
alter table documents.file add column released boolean not null default false;
alter table documents.file add constraint file_only_the_office_releases check (not released or added_by = 'STAFF');

-- In which role somebody added a file stands on the trail.
update documents.file f set added_role = e.role
  from audit.entry e
 where f.added_by = 'STAFF' and e.action = 'documents.file.added' and e.subject_ids = array[f.id];
