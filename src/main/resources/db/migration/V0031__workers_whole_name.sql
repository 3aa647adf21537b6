-- A whole name is shared by hundreds of people: the index gives the first of them in order, without reading the others.
drop index workers.worker_name_whole;
create index worker_name_whole on workers.worker_name (search, worker_id);
-- New words wait in a list that each search reads whole; by default it grows to 4 MB.
alter index workers.worker_name_parts set (gin_pending_list_limit = 128);
alter index workers.worker_name_alias_parts set (gin_pending_list_limit = 128);
