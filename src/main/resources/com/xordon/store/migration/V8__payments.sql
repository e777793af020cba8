-- Money that changed hands for appointments: rows are added, and edited never; less than nothing was given back.
create table payments (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  appointment_id varchar(200) not null,
  contact_id varchar(200),
  amount bigint not null,
  currency varchar(8) not null,
  method varchar(16) not null,
  at_instant timestamp with time zone not null,
  primary key (practice_id, id)
);
create index payments_of on payments (practice_id, appointment_id, at_instant);
create index payments_at on payments (practice_id, at_instant);
