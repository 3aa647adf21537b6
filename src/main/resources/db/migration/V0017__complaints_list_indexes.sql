-- One index for each kind of rows and each order in which they are listed.
create index case_file_desk on complaints.case_file (danger desc, due_at, id) where state in ('RECEIVED', 'REGISTERED');
create index case_file_desk_received on complaints.case_file (lodged_at desc, id)
  where state in ('RECEIVED', 'REGISTERED');
create index case_file_open_received on complaints.case_file (lodged_at desc, id)
  where state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_danger_received on complaints.case_file (lodged_at desc, id)
  where danger and state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_unassigned_received on complaints.case_file (lodged_at desc, id)
  where assignee is null and state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_mine_received on complaints.case_file (assignee, lodged_at desc, id)
  where state not in ('RESOLVED', 'WITHDRAWN');
create index case_file_ended on complaints.case_file (lodged_at desc, id) where state in ('RESOLVED', 'WITHDRAWN');
create index case_file_mine_ended on complaints.case_file (assignee, lodged_at desc, id)
  where state in ('RESOLVED', 'WITHDRAWN');
