-- The texts a practice wrote itself.
create table message_templates (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  trigger_word varchar(64) not null,
  service_id varchar(200) not null,
  primary key (practice_id, id)
);

-- What rules did, or didn't, and why.
create table appointment_automation_logs (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  at_instant timestamp with time zone not null,
  task_id varchar(300) not null,
  rule_id varchar(200) not null,
  trigger_word varchar(64) not null,
  action varchar(16) not null,
  about_id varchar(200) not null,
  contact_id varchar(200) not null,
  recipient varchar not null,
  outcome varchar(16) not null,
  error varchar not null,
  took_millis bigint not null,
  attempt integer not null,
  primary key (practice_id, id)
);
create index automation_logs_at on appointment_automation_logs (practice_id, at_instant);
create index automation_logs_about on appointment_automation_logs (practice_id, about_id);
create index automation_logs_task on appointment_automation_logs (practice_id, task_id);

-- Why a task rests, empty when nothing is wrong; and the next of each kind at once.
alter table tasks add column trouble varchar default '' not null;
create index tasks_next on tasks (practice_id, state, kind, due_at);

-- A reminder is a task of a rule by time, named automation:RULE:ACTION:START:APPOINTMENT.
create view appointment_reminders as
  select practice_id, id as task_id, entity_id as appointment_id,
    substring(id from 12 for position(':' in substring(id from 12)) - 1) as rule_id,
    due_at, expires_at, state
  from tasks
  where kind = 'automation'
    and (substring(id from 12 for position(':' in substring(id from 12)) - 1) in
        (select r.id from automation_rules r
         where r.practice_id = tasks.practice_id
           and r.trigger_word in ('appointment.reminder', 'appointment.unconfirmed'))
      -- the ready-made rules lie in no table until one is changed
      or id like 'automation:reminder-24h:%' or id like 'automation:reminder-2h:%');
