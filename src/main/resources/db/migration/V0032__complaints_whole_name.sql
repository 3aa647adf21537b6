-- The newest reports under a whole name, without reading the others. Anonymous reports, which are many, are not in it.
drop index complaints.case_file_reporter_whole;
create index case_file_reporter_whole on complaints.case_file (reporter_search, lodged_at desc, id)
 where reporter_search is not null;
-- New words wait in a list that each search reads whole; by default it grows to 4 MB.
alter index complaints.case_file_reporter set (gin_pending_list_limit = 128);
