-- New subjects wait in a list that each look at the trail of one subject reads whole. By default it grows to 4 MB: the
-- reporter's page and the case then took 10 ms more each time, measured beside 5,000,000 entries.
alter index audit.entry_subject set (gin_pending_list_limit = 128);
