-- Accounts of staff, their secrets, and their sessions.
create schema access;
grant usage on schema access to ${app};

-- The state follows from the rows: locked while locked_at is set, else active with a credential, else invited.
create table access.account (
  id         uuid        primary key,
  login      text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  name       text        not null check (length(name) between 1 and 120),
  email      text        check (length(email) between 3 and 254),
  locked_at  timestamptz,
  created_at timestamptz not null,
  version    integer     not null default 0
);

create table access.account_role (
  account    uuid        not null references access.account,
  role       text        not null check (role in ('FRONT_DESK', 'CASE_OFFICER', 'HEAD_OF_OFFICE', 'AUDITOR', 'ADMIN')),
  granted_by uuid        references access.account check (granted_by <> account),
  granted_at timestamptz not null,
  primary key (account, role)
);
comment on column access.account_role.granted_by is 'empty when it was granted at the console';

-- Made at the first sign-in, removed by a reset: an account has password and TOTP both, or neither.
create table access.credential (
  account             uuid        primary key references access.account,
  password_hash       text        not null check (password_hash like '$argon2id$%'),
  totp_sealed         bytea       not null,
  totp_last_step      bigint      not null check (totp_last_step >= 0),
  failed_attempts     integer     not null default 0 check (failed_attempts between 0 and 4),
  locked_until        timestamptz,
  sign_ins            bigint      not null check (sign_ins >= 1),
  last_sign_in_at     timestamptz not null,
  previous_sign_in_at timestamptz check (previous_sign_in_at <= last_sign_in_at),
  check (locked_until is null or failed_attempts = 0)
);

create table access.recovery_code (
  account     uuid  not null references access.credential on delete cascade,
  fingerprint bytea not null check (length(fingerprint) = 32),
  used_at     timestamptz,
  primary key (account, fingerprint)
);

create table access.sign_in_link (
  fingerprint bytea       primary key check (length(fingerprint) = 32),
  account     uuid        not null references access.account,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index sign_in_link_account on access.sign_in_link (account) where used_at is null;

-- The two tables of Spring Session; principal_name is the account's id.
create table access.session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval integer  not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
  session_primary_id char(36)     not null references access.session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

grant select, insert, update on access.account to ${app};
grant select, insert on access.account_role to ${app};
grant select, insert, update, delete on access.credential to ${app};
grant select, insert, update, delete on access.recovery_code to ${app};
grant select, insert, update on access.sign_in_link to ${app};
grant select, insert, update, delete on access.session to ${app};
grant select, insert, update, delete on access.session_attributes to ${app};
