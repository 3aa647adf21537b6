-- Public forms whose sealed fields are refused: the receipt was seen, or somebody left in a hurry. A row holds nothing
-- of the form but its key, and goes when no field of that age opens any more.
create schema publicsite;
grant usage on schema publicsite to ${app};

create table publicsite.ended_form (
  form    uuid        primary key,
  -- whether its receipt may still be shown to whoever sends the form again
  receipt boolean     not null,
  at      timestamptz not null
);
create index ended_form_at on publicsite.ended_form (at);
grant select, insert, update, delete on publicsite.ended_form to ${app};
