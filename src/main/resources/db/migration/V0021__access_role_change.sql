-- Who may hold which role: every asking, confirming, refusing and taking away, with who and when. Reasons are sealed.
create table access.role_change (
  id            uuid        primary key,
  account       uuid        not null references access.account,
  role          text        not null check (role ~ '^[A-Z_]{1,40}$'),
  kind          text        not null check (kind in ('GRANT', 'TAKE')),
  asked_by      uuid        references access.account check (asked_by <> account),
  asked_at      timestamptz not null,
  decision      text        check (decision in ('AT_ONCE', 'CONFIRMED', 'REFUSED', 'TAKEN_BACK')),
  decided_by    uuid        references access.account check (decided_by <> account),
  decided_at    timestamptz check (decided_at >= asked_at),
  reason_sealed bytea,
  seen_by       uuid        references access.account check (seen_by <> account),
  seen_at       timestamptz,
  check (kind = 'GRANT' or decision is not distinct from 'AT_ONCE'),
  check ((decision is null) = (decided_at is null)),
  check ((decided_by is null) = (coalesce(decision, 'AT_ONCE') = 'AT_ONCE')),
  check (decision not in ('CONFIRMED', 'REFUSED') or decided_by <> asked_by),
  check ((coalesce(decision, '') = 'REFUSED') = (reason_sealed is not null)),
  check ((seen_by is null) = (seen_at is null))
);
comment on column access.role_change.asked_by is 'empty when it was asked at the console';
comment on column access.role_change.seen_by is 'the head who took note of what was granted at the console';
create unique index role_change_waiting on access.role_change (account, role) where decision is null;
create index role_change_account on access.role_change (account, asked_at);
create index role_change_unseen on access.role_change (asked_at)
  where asked_by is null and decision = 'AT_ONCE' and seen_at is null;

grant select, insert, update on access.role_change to ${app};
grant delete on access.account_role to ${app};
