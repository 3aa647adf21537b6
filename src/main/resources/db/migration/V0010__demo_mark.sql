-- One row here says that all data of this database is synthetic.
create schema demo;
grant usage on schema demo to ${app};

create table demo.mark (
  one boolean primary key default true check (one)
);
grant select on demo.mark to ${app};
