-- The reporter's number as it was typed: who doubts the reading can look. An anonymous report has none.
alter table complaints.case_file
  add column phone_typed_sealed bytea,
  add constraint case_file_phone_typed check (not anonymous or phone_typed_sealed is null);

-- A number is found by its last digits: read backwards they are the first.
create index case_file_phone_end on complaints.case_file (reverse(reporter_phone) collate "C")
  where reporter_phone is not null;
