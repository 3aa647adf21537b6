-- Forms of officers that were sent: a second press of the same form does nothing more. Written once.
create table complaints.sent_form (
  key     uuid        primary key,
  case_id uuid        not null references complaints.case_file (id),
  at      timestamptz not null
);
create trigger sent_form_is_append_only before update or delete on complaints.sent_form
  for each row execute function audit.refuse_change();
grant select, insert on complaints.sent_form to ${app};
