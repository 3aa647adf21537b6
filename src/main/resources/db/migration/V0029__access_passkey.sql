-- Passkeys of staff. They belong to the credential: a reset that takes password and TOTP takes them too.
create table access.passkey (
  id                 uuid        primary key,
  account            uuid        not null references access.credential on delete cascade,
  credential_id      bytea       not null unique check (length(credential_id) between 1 and 1023),
  public_key         bytea       not null,
  attestation        bytea       not null,
  signature_count    bigint      not null check (signature_count >= 0),
  transports         text        not null check (length(transports) <= 200),
  backup_eligible    boolean     not null,
  backed_up          boolean     not null,
  name               text        not null check (length(name) between 1 and 60),
  created_at         timestamptz not null,
  last_used_at       timestamptz check (last_used_at >= created_at)
);
create index passkey_account on access.passkey (account);
comment on column access.passkey.transports is 'as the browser names them, parted by a space';
comment on column access.passkey.attestation is 'asked for without a statement of the maker: the authenticator''s data only';

grant select, insert, update, delete on access.passkey to ${app};
