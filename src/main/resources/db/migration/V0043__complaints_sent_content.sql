-- What was done under the key of a form: a keyed digest, from which nothing can be read. The same key with another digest
-- is no repetition. Keys of earlier times have none. Lodged reports and messages have their row here, too, from now on.
alter table complaints.sent_form add column digest bytea check (length(digest) = 32);
