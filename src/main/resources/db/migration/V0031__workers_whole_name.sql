-- A whole name is shared by hundreds of people: the index gives the first of them in order, without reading the others.
drop index workers.worker_name_whole;
create index worker_name_whole on workers.worker_name (search, worker_id);
