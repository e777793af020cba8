-- Which message or action follows what, and when.
create table automation_rules (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  trigger_word varchar(64) not null,
  is_on boolean not null,
  primary key (practice_id, id)
);

create index tasks_about on tasks (practice_id, kind, entity_id);
