-- What a reporter sent and nobody has read is work in every state of the case, so it is found in every state.
create index case_file_unread on complaints.case_file (assignee, due_at) where unread;
-- What came to an ended case until now was in no list and had no date: it is due at once.
update complaints.case_file
   set due_at = now(), due_step = 'REPLY_TO_REPORTER', next_actor = 'OFFICE'
 where unread and due_at is null;

-- A report about the openings of a case. It points to the case; the case tells nothing of it.
create table complaints.suspicion (
  report_id uuid primary key references complaints.case_file (id),
  case_id   uuid not null references complaints.case_file (id),
  check (report_id <> case_id)
);
create index suspicion_case on complaints.suspicion (case_id, report_id);
create trigger suspicion_is_append_only before update or delete on complaints.suspicion
  for each row execute function audit.refuse_change();
grant select, insert on complaints.suspicion to ${app};
