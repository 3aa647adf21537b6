-- A new way into an account whose roles open cases waits like such a role does; what waits too long ends without effect.
-- What the console did is seen by everybody who confirms, each for themselves.
alter table access.role_change
  drop constraint role_change_kind_check,
  drop constraint role_change_decision_check,
  drop constraint role_change_check4,
  drop constraint role_change_check6,
  add column letter_number text check (length(letter_number) between 1 and 80),
  add column letter_on     date,
  add constraint role_change_kind check (kind in ('GRANT', 'TAKE', 'RESET')),
  add constraint role_change_decision
    check (decision in ('AT_ONCE', 'CONFIRMED', 'REFUSED', 'TAKEN_BACK', 'BY_LETTER', 'EXPIRED')),
  add constraint role_change_take check (kind <> 'TAKE' or decision is not distinct from 'AT_ONCE'),
  add constraint role_change_decider
    check ((decided_by is null) = (coalesce(decision, 'AT_ONCE') in ('AT_ONCE', 'BY_LETTER', 'EXPIRED'))),
  add constraint role_change_letter
    check ((coalesce(decision, '') = 'BY_LETTER') = (letter_number is not null)
           and (letter_number is null) = (letter_on is null));
comment on column access.role_change.letter_number is 'of the supervising body, where the console confirmed an auditor';
drop index access.role_change_waiting;
create unique index role_change_waiting on access.role_change (account, kind, role) where decision is null;

create table access.console_act_seen (
  change  uuid        not null references access.role_change,
  account uuid        not null references access.account,
  seen_at timestamptz not null,
  primary key (change, account)
);
create trigger console_act_seen_is_append_only before update or delete on access.console_act_seen
  for each row execute function audit.refuse_change();
insert into access.console_act_seen (change, account, seen_at)
select id, seen_by, seen_at from access.role_change where seen_by is not null;
drop index access.role_change_unseen;
alter table access.role_change drop column seen_by, drop column seen_at;
create index role_change_console on access.role_change (asked_at) where asked_by is null or decision = 'BY_LETTER';

grant select, insert on access.console_act_seen to ${app};
