-- A case that was ever one of danger, trafficking, sexual violence or a child ends as such, whatever is changed later.
-- The database keeps it, so that no way of writing a case can forget it.
alter table complaints.case_file add column ever_protected boolean not null default false;

-- What cases were before is read from what was counted of them; sealed history cannot be read here.
update complaints.case_file c
   set ever_protected = true
 where danger
    or exists (select from complaints.case_class k where k.case_id = c.id and k.danger)
    or exists (select from reference.case_type r
                where r.protects
                  and (r.code = c.primary_type
                       or r.code in (select t.type from complaints.case_type t where t.case_id = c.id)
                       or r.code in (select k.primary_type from complaints.case_class k where k.case_id = c.id)));

create function complaints.keep_protection() returns trigger language plpgsql as $$
begin
  new.ever_protected := new.ever_protected or new.danger
    or exists (select from reference.case_type where code = new.primary_type and protects);
  if tg_op = 'UPDATE' then
    new.ever_protected := new.ever_protected or old.ever_protected;
  end if;
  return new;
end $$;
create trigger case_protection_is_kept before insert or update on complaints.case_file
  for each row execute function complaints.keep_protection();

create function complaints.protect_by_type() returns trigger language plpgsql as $$
begin
  if exists (select from reference.case_type where code = new.type and protects) then
    update complaints.case_file set ever_protected = true where id = new.case_id and not ever_protected;
  end if;
  return null;
end $$;
create trigger case_type_protects after insert on complaints.case_type
  for each row execute function complaints.protect_by_type();
