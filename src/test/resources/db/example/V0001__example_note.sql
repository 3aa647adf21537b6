create schema example;
create table example.note (number integer primary key, text text not null);
grant usage on schema example to ${app};
grant select, insert on example.note to ${app};
