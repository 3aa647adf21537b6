-- What is counted of a case, each time it changes. A count at an earlier hour reads these rows as they stood then.
create table complaints.case_class (
  id               bigint generated always as identity primary key,
  case_id          uuid        not null references complaints.case_file (id),
  at               timestamptz not null,
  state            text        not null,
  danger           boolean     not null,
  country          text        not null,
  primary_type     text,
  regency_code     text,
  departure_status text        not null
);
create index case_class_case on complaints.case_class (case_id, id desc);
create trigger case_class_is_append_only before update or delete on complaints.case_class
  for each row execute function audit.refuse_change();
grant select, insert on complaints.case_class to ${app};

insert into complaints.case_class (case_id, at, state, danger, country, primary_type, regency_code, departure_status)
select id, changed_at, state, danger, country, primary_type, regency_code, departure_status from complaints.case_file;

create function complaints.note_case_class() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.state, old.danger, old.country, old.primary_type, old.regency_code, old.departure_status)
       is not distinct from
       (new.state, new.danger, new.country, new.primary_type, new.regency_code, new.departure_status) then
      return null;
    end if;
  end if;
  insert into complaints.case_class (case_id, at, state, danger, country, primary_type, regency_code, departure_status)
  values (new.id, new.changed_at, new.state, new.danger, new.country, new.primary_type, new.regency_code,
          new.departure_status);
  return null;
end $$;
create trigger case_class_is_noted after insert or update on complaints.case_file
  for each row execute function complaints.note_case_class();

-- Counts of cases as they stood at an hour, without persons.
create function complaints.v_case_counts(cut_off timestamptz, zone text)
returns table (dimension text, code text, cases bigint) language sql stable as $$
  with counted as (
    select c.lodged_at, s.*
      from complaints.case_file c
     cross join lateral (select * from complaints.case_class k
                          where k.case_id = c.id and k.at <= cut_off order by k.id desc limit 1) s
     where c.lodged_at <= cut_off
  ), opened as (
    select cut_off - lodged_at as age from counted where state not in ('RESOLVED', 'WITHDRAWN')
  )
  select 'ALL', '', count(*) from counted
  union all select 'MONTH', to_char(lodged_at at time zone zone, 'YYYY-MM'), count(*) from counted group by 2
  union all select 'STATE', state, count(*) from counted group by 2
  union all select 'DANGER', case when danger then 'YES' else 'NO' end, count(*) from counted group by 2
  union all select 'TYPE', coalesce(primary_type, ''), count(*) from counted group by 2
  union all select 'COUNTRY', country, count(*) from counted group by 2
  union all select 'REGENCY', coalesce(regency_code, ''), count(*) from counted group by 2
  union all select 'DEPARTURE', departure_status, count(*) from counted group by 2
  union all select 'AGE', case when age < interval '8 days' then 'WEEK'
                               when age < interval '31 days' then 'MONTH'
                               when age < interval '91 days' then 'QUARTER'
                               else 'LONGER' end, count(*) from opened group by 2
$$;

-- The number of a case, for lists that name cases by their id. Nothing else of the case.
create view complaints.v_case_label as
select id, coalesce(number, '#' || intake) || case when reopened = 0 then '' else '/' || (reopened + 1) end as label
  from complaints.case_file;
grant select on complaints.v_case_label to ${app};

-- The trail is read by its key, by account, and by time.
create index entry_account on audit.entry (account_id, id desc);
create index entry_at on audit.entry (at);
