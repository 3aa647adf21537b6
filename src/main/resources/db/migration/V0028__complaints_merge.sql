-- A duplicate is worked with another case. Nothing moves: the duplicate keeps its rows and says where it is read, so
-- undoing a merge takes back that one word.
alter table complaints.case_file
  add column merged_into uuid references complaints.case_file (id),
  add column merged_from text check (merged_from in ('RECEIVED', 'REGISTERED', 'VERIFIED', 'IN_HANDLING', 'REFERRED')),
  drop constraint case_file_state_check,
  drop constraint case_file_check,
  add constraint case_file_state_check check (state in ('RECEIVED', 'REGISTERED', 'VERIFIED', 'IN_HANDLING', 'REFERRED',
                                                        'RESOLVED', 'WITHDRAWN', 'MERGED')),
  add constraint case_file_numbered check ((state = 'RECEIVED') = (number is null) or state in ('WITHDRAWN', 'MERGED')),
  add constraint case_file_merged check ((state = 'MERGED') = (merged_into is not null)
                                         and (merged_into is null) = (merged_from is null) and merged_into <> id);
create index case_file_merged_into on complaints.case_file (merged_into, lodged_at, id) where merged_into is not null;

-- What is merged is no longer open; each index of open rows says so.
drop index complaints.case_file_unassigned, complaints.case_file_mine, complaints.case_file_due,
  complaints.case_file_open, complaints.case_file_open_received, complaints.case_file_danger_received,
  complaints.case_file_unassigned_received, complaints.case_file_mine_received;
create index case_file_unassigned on complaints.case_file (danger desc, due_at, id)
  where assignee is null and state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_mine on complaints.case_file (assignee, danger desc, due_at, id)
  where state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_due on complaints.case_file (due_at, id) where state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_open on complaints.case_file (danger desc, due_at, id)
  where state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_open_received on complaints.case_file (lodged_at desc, id)
  where state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_danger_received on complaints.case_file (lodged_at desc, id)
  where danger and state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_unassigned_received on complaints.case_file (lodged_at desc, id)
  where assignee is null and state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');
create index case_file_mine_received on complaints.case_file (assignee, lodged_at desc, id)
  where state not in ('RESOLVED', 'WITHDRAWN', 'MERGED');

-- A duplicate is no case more: it is counted with the one that it belongs to.
create or replace function complaints.v_case_counts(cut_off timestamptz, zone text)
returns table (dimension text, code text, cases bigint) language sql stable as $$
  with counted as (
    select c.lodged_at, s.*
      from complaints.case_file c
     cross join lateral (select * from complaints.case_class k
                          where k.case_id = c.id and k.at <= cut_off order by k.id desc limit 1) s
     where c.lodged_at <= cut_off and s.state <> 'MERGED'
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
