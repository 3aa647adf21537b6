-- A number is found by its last digits: read backwards they are the first.
create index worker_phone_end on workers.worker_phone (reverse(number) collate "C");
