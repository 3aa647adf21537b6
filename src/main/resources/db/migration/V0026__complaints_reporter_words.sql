-- Names of reporters are read by their words, like names of the registry.
insert into workers.name_part (part)
select distinct unnest(string_to_array(reporter_search, ' ')) from complaints.case_file where reporter_search <> ''
on conflict do nothing;
drop index complaints.case_file_reporter;
create index case_file_reporter on complaints.case_file using gin (string_to_array(reporter_search, ' '));
create index case_file_reporter_whole on complaints.case_file (reporter_search);
drop index complaints.case_file_phone;
create index case_file_phone on complaints.case_file (reporter_phone, lodged_at desc, id);
drop index complaints.case_file_village;
create index case_file_village on complaints.case_file (village_code, lodged_at desc, id);
