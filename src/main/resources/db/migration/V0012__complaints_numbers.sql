-- Counts of cases, without persons. A count below five is not told: a few cases of a small place are people.
create view complaints.v_case_numbers as
select dimension, code, case when cases < 5 then '<5' else cases::text end as shown
  from (select 'STATE' as dimension, state as code, count(*) as cases from complaints.case_file group by state
        union all
        select 'COUNTRY', country, count(*) from complaints.case_file group by country
        union all
        select 'TYPE', coalesce(primary_type, ''), count(*) from complaints.case_file group by primary_type
        union all
        select 'REGENCY', coalesce(regency_code, ''), count(*) from complaints.case_file group by regency_code
        union all
        select 'DEPARTURE', departure_status, count(*) from complaints.case_file group by departure_status) counted;
grant select on complaints.v_case_numbers to ${app};
