-- Dated lists that come from files. The owner loads them at start; the application reads. A row that vanishes from its
-- file stays and gets a last day. Only codes that the program switches on are checked: all others may change by file.
create schema reference;
grant usage on schema reference to ${app};

create table reference.load (
  id        bigint generated always as identity primary key,
  checksum  text        not null,
  loaded_at timestamptz not null
);

create table reference.province (
  code         text primary key,
  name         text not null,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.regency (
  code          text primary key,
  name          text not null,
  abbreviation  text,
  province_code text not null references reference.province (code),
  bps_code      text,
  island_group  text,
  population    integer,
  source        text not null,
  valid_from    date,
  valid_to      date,
  confirmed_on  date
);
create index regency_province on reference.regency (province_code);

create table reference.district (
  code         text primary key,
  name         text not null,
  regency_code text not null references reference.regency (code),
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);
create index district_regency on reference.district (regency_code);

create table reference.village (
  code          text primary key,
  name          text not null,
  district_code text not null references reference.district (code),
  kind          text not null,
  source        text not null,
  valid_from    date,
  valid_to      date,
  confirmed_on  date
);
create index village_district on reference.village (district_code);

create table reference.country (
  alpha2       text primary key,
  alpha3       text    not null unique,
  name_id      text    not null,
  name_en      text    not null,
  dial_code    text,
  destination  boolean not null,
  rank         integer,
  source       text    not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.service_group (
  code         text primary key,
  label_id     text not null,
  label_en     text not null,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.case_type (
  code          text primary key,
  label_id      text    not null,
  label_en      text    not null,
  public_id     text    not null,
  public_en     text    not null,
  public_rank   integer,
  origin        text    not null,
  priority      text    not null check (priority in ('CRITICAL', 'HIGH', 'NORMAL', 'LOW')),
  protects      boolean not null,
  service_group text    references reference.service_group (code),
  source        text    not null,
  valid_from    date,
  valid_to      date,
  confirmed_on  date
);

create table reference.phone (
  key           text primary key,
  country       text    not null references reference.country (alpha2),
  kind          text    not null check (kind in ('EMERGENCY', 'MISSION', 'HOTLINE', 'NATIONAL', 'OFFICE')),
  name_id       text    not null,
  name_en       text    not null,
  number        text    not null,
  channel       text    not null check (channel in ('VOICE', 'WHATSAPP', 'SMS', 'EMERGENCY')),
  purpose       text    not null check (purpose in ('PROTECTION', 'GENERAL', 'IMMIGRATION')),
  callable_from text    not null,
  as_of         date    not null,
  as_of_exact   boolean not null,
  confirmed_on  date,
  source_title  text    not null,
  source_kind   text    not null,
  source_url    text,
  valid_from    date,
  valid_to      date
);
create index phone_country on reference.phone (country);

create table reference.channel (
  code         text primary key,
  label_id     text not null,
  label_en     text not null,
  phone_key    text references reference.phone (key),
  website      text,
  rank         integer,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.complainant_type (
  code                    text primary key,
  label_id                text    not null,
  label_en                text    not null,
  needs_power_of_attorney boolean not null,
  rank                    integer,
  source                  text    not null,
  valid_from              date,
  valid_to                date,
  confirmed_on            date
);

create table reference.outcome (
  code         text primary key,
  label_id     text not null,
  label_en     text not null,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.departure_status (
  code         text primary key,
  label_id     text not null,
  label_en     text not null,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.partner_type (
  code         text primary key,
  label_id     text not null,
  label_en     text not null,
  source       text not null,
  valid_from   date,
  valid_to     date,
  confirmed_on date
);

create table reference.legal_instrument (
  code           text primary key,
  title_id       text    not null,
  title_en       text    not null,
  subject_id     text    not null,
  subject_en     text    not null,
  status         text    not null check (status in ('IN_FORCE', 'REPLACED', 'BILL', 'UNKNOWN')),
  status_note_id text,
  province_code  text    references reference.province (code),
  verified       boolean not null,
  source         text    not null,
  valid_from     date,
  valid_to       date,
  confirmed_on   date
);

create table reference.legal_parameter (
  code         text    not null,
  amount       bigint  not null,
  unit         text    not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS', 'MINUTES', 'MONTHS', 'RUPIAH')),
  instrument   text    references reference.legal_instrument (code),
  article      text,
  valid_from   date,
  valid_to     date,
  verified     boolean not null,
  note_id      text    not null,
  note_en      text    not null,
  source       text    not null,
  confirmed_on date,
  unique nulls not distinct (code, valid_from)
);

create table reference.holiday_calendar (
  year       integer primary key,
  published  boolean not null,
  source     text    not null,
  valid_from date,
  valid_to   date
);

create table reference.holiday (
  date       date primary key,
  kind       text not null check (kind in ('NATIONAL', 'JOINT_LEAVE')),
  name_id    text not null,
  source     text not null,
  valid_from date,
  valid_to   date
);

grant select on reference.load, reference.province, reference.regency, reference.district, reference.village,
  reference.country, reference.service_group, reference.case_type, reference.phone, reference.channel,
  reference.complainant_type, reference.outcome, reference.departure_status, reference.partner_type,
  reference.legal_instrument, reference.legal_parameter, reference.holiday_calendar, reference.holiday to ${app};
