-- Work that repeats. Whoever picks a row first runs it, so that of several nodes one does. The columns are those that
-- the library db-scheduler reads and writes; task_data stays empty.
create schema clocks;
grant usage on schema clocks to ${app};

create table clocks.job (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea       check (task_data is null),
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  primary key (task_name, task_instance)
);
create index job_due on clocks.job (execution_time);

grant select, insert, update, delete on clocks.job to ${app};

-- Links that open nothing any more are swept.
grant delete on access.sign_in_link to ${app};
