-- A demonstration is whole when this is set: it is the last thing that loading does.
alter table demo.mark add column loaded_at timestamptz;
grant update (loaded_at) on demo.mark to ${app};
