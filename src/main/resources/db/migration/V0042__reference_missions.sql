-- Missions that serve Indonesians abroad, also those of which no number is known: they are shown by name and by what
-- they cover. A number gets its mission, its hours and the day on which its source was read.
create table reference.mission (
  key           text primary key,
  country       text not null references reference.country (alpha2),
  also          text,
  name_id       text not null,
  name_en       text not null,
  city          text not null,
  covers_id     text not null,
  covers_en     text not null,
  part          text check (part in ('SABAH', 'SARAWAK', 'PENINSULA')),
  address       text,
  address_as_of date,
  website       text,
  source        text not null,
  valid_from    date,
  valid_to      date
);
comment on column reference.mission.also is 'further countries, alpha-2, with a blank between';
create index mission_country on reference.mission (country);
grant select on reference.mission to ${app};

alter table reference.phone
  add column mission  text references reference.mission (key),
  add column hours_id text,
  add column hours_en text,
  add column read_on  date;
create index phone_mission on reference.phone (mission);

-- A number that somebody at the desk entered, or a number that is to end. Nobody outside sees it before somebody else
-- confirmed it: one person alone puts no number before somebody in danger. Written once; the newest confirmed one of a
-- key counts, and outranks the file.
create table reference.phone_entry (
  id            uuid primary key,
  key           text        not null,
  country       text        not null references reference.country (alpha2),
  kind          text        not null check (kind in ('EMERGENCY', 'MISSION', 'HOTLINE', 'NATIONAL', 'OFFICE')),
  mission       text        references reference.mission (key),
  name_id       text        not null,
  name_en       text        not null,
  number        text        not null,
  channel       text        not null check (channel in ('VOICE', 'WHATSAPP', 'SMS', 'EMERGENCY')),
  callable_from text        not null,
  hours_id      text,
  hours_en      text,
  as_of         date        not null,
  source_title  text        not null,
  source_url    text,
  ended         boolean     not null,
  entered_by    uuid        not null references access.account,
  entered_at    timestamptz not null
);
create index phone_entry_key on reference.phone_entry (key, entered_at desc);
create index phone_entry_mission on reference.phone_entry (mission);
create index phone_entry_country on reference.phone_entry (country);
create index phone_entry_entered_by on reference.phone_entry (entered_by);
create trigger phone_entry_is_append_only before update or delete on reference.phone_entry
  for each row execute function audit.refuse_change();

-- Somebody compared a number with its source on a day. Written once.
create table reference.phone_check (
  id          uuid primary key,
  key         text        not null,
  number      text        not null,
  entry       uuid        references reference.phone_entry,
  how         text        not null check (how in ('CALLED', 'PAGE', 'LETTER')),
  checked_on  date        not null,
  checked_by  uuid        not null references access.account,
  recorded_at timestamptz not null
);
create index phone_check_key on reference.phone_check (key, number, checked_on desc);
create index phone_check_entry on reference.phone_check (entry);
create index phone_check_checked_by on reference.phone_check (checked_by);
create trigger phone_check_is_append_only before update or delete on reference.phone_check
  for each row execute function audit.refuse_change();

grant select, insert on reference.phone_entry, reference.phone_check to ${app};

-- The numbers that count today: those of the file, and in their place what the desk entered and somebody else confirmed.
-- A confirmation is of one number and ends with it.
create view reference.v_phone as
  with entry as (
    select distinct on (e.key) e.*
      from reference.phone_entry e
     where exists (select from reference.phone_check c where c.entry = e.id)
     order by e.key, e.entered_at desc, e.id
  ), known as (
    select f.key, f.country, f.kind, f.mission, f.name_id, f.name_en, f.number, f.channel, f.purpose, f.callable_from,
           f.hours_id, f.hours_en, f.as_of, f.as_of_exact, f.source_title, f.source_kind, f.source_url,
           f.confirmed_on as file_confirmed_on, f.valid_from, f.valid_to, false as entered
      from reference.phone f
     where not exists (select from entry e where e.key = f.key)
    union all
    select e.key, e.country, e.kind, e.mission, e.name_id, e.name_en, e.number, e.channel, 'PROTECTION',
           e.callable_from, e.hours_id, e.hours_en, e.as_of, true, e.source_title, 'desk', e.source_url,
           null, null, null, true
      from entry e
     where not e.ended
  )
  select k.*,
         greatest(k.file_confirmed_on, (select max(c.checked_on) from reference.phone_check c
                                         where c.key = k.key and c.number = k.number)) as confirmed_on
    from known k;
grant select on reference.v_phone to ${app};
