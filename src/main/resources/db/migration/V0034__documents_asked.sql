-- Did the sender ask to keep the original? An anonymous report takes over no other one.
alter table documents.file add column original_asked boolean not null default false;
update documents.file set original_asked = true where has_original and name_sealed is null;

-- Anonymous reports that took over a name did so by an old page: the name goes, and the original beside a clean copy.
delete from documents.piece p using documents.file f, complaints.case_file c
 where f.id = p.file_id and c.id = f.subject_id and c.anonymous and f.added_by <> 'STAFF'
   and f.name_sealed is not null and f.has_clean and p.copy = 'ORIGINAL';
update documents.file f set name_sealed = null, has_original = f.has_original and not f.has_clean
  from complaints.case_file c
 where c.id = f.subject_id and c.anonymous and f.added_by <> 'STAFF' and f.name_sealed is not null;
