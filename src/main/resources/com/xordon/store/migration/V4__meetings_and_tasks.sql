-- What is to reach the outside world, written with the change that asks for it.
create table tasks (
  practice_id varchar(64) not null,
  id varchar(300) not null,
  list_position bigint not null,
  doc varchar not null,
  kind varchar(32) not null,
  entity_id varchar(200) not null,
  state varchar(16) not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  primary key (practice_id, id)
);
create index tasks_due on tasks (practice_id, state, due_at);
create index tasks_asked on tasks (practice_id, asked_at);

create table video_meetings (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  appointment_id varchar(200) not null,
  provider varchar(16) not null,
  account varchar(220) not null,
  state varchar(16) not null,
  asked_at timestamp with time zone not null,
  start_at timestamp with time zone not null,
  link varchar not null,
  primary key (practice_id, id)
);
create index video_meetings_of on video_meetings (practice_id, appointment_id);
create index video_meetings_open on video_meetings (practice_id, state);

create table video_meetings_log (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  at_instant timestamp with time zone not null,
  provider varchar(16) not null,
  account varchar(220) not null,
  appointment_id varchar(200) not null,
  request varchar(16) not null,
  outcome varchar not null,
  http_status integer not null,
  took_millis bigint not null,
  attempt integer not null,
  primary key (practice_id, id)
);
create index video_meetings_log_at on video_meetings_log (practice_id, at_instant);
create index video_meetings_log_of on video_meetings_log (practice_id, appointment_id);

-- The tokens of an account never lie here.
create table video_provider_connections (
  practice_id varchar(64) not null,
  id varchar(220) not null,
  list_position bigint not null,
  doc varchar not null,
  provider varchar(16) not null,
  account varchar(220) not null,
  name varchar not null,
  state varchar(16) not null,
  trouble varchar not null,
  since timestamp with time zone not null,
  primary key (practice_id, id)
);
