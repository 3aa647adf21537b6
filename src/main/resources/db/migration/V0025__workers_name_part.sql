-- The words of which names are made, each once and filed by how it sounds and by its spelling with a letter less. A
-- typed word is first read against these few thousand words, then names are found by the words it may mean. Keys are
-- made by the program, which has the one rule of sounds; null ones are filled at its next start.
create table workers.name_part (
  part  text primary key check (length(part) between 1 and 480),
  sound text,
  keys  text[],
  check ((sound is null) = (keys is null))
);
insert into workers.name_part (part)
select distinct unnest(string_to_array(search, ' ')) from workers.worker_name where search <> '';
create index name_part_keys on workers.name_part using gin (keys);
create index name_part_unheard on workers.name_part (part) where keys is null;

drop index workers.worker_name_search;
create index worker_name_parts on workers.worker_name using gin (string_to_array(search, ' '));
create index worker_name_alias_parts on workers.worker_name using gin (string_to_array(search, ' '))
  where position > 0;
create index worker_name_whole on workers.worker_name (search);

grant select, insert, update on workers.name_part to ${app};
