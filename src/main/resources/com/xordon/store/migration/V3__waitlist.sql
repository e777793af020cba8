-- Who waits for a time. An offer holds it by an appointment that is only requested.
create table waitlist (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  contact_id varchar(200) not null,
  service_id varchar(200) not null,
  priority integer not null,
  created_at timestamp with time zone not null,
  state varchar(16) not null,
  is_over boolean not null,
  appointment_id varchar(200),
  offered_until timestamp with time zone,
  primary key (practice_id, id)
);
create index waitlist_open on waitlist (practice_id, is_over, created_at);
