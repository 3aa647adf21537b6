-- Every account has a supervisor; where none is named it is the head of office.
alter table access.account add column supervisor uuid references access.account check (supervisor <> id);
comment on column access.account.supervisor is 'empty: the head of office';
create index account_supervisor on access.account (supervisor) where supervisor is not null;

-- Who named whom, and when. Written once.
create table access.supervisor_change (
  id         bigint      generated always as identity primary key,
  account    uuid        not null references access.account,
  supervisor uuid        references access.account,
  changed_by uuid        not null references access.account,
  changed_at timestamptz not null
);
create index supervisor_change_account on access.supervisor_change (account, id);
create trigger supervisor_change_is_append_only before update or delete on access.supervisor_change
  for each row execute function audit.refuse_change();
grant select, insert on access.supervisor_change to ${app};
