-- Every thing keeps its practice-file form in "doc"; the other columns are what is asked for or reported.
-- This is plain SQL that H2 and PostgreSQL read alike.

create table practices (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  zone varchar(64) not null,
  currency varchar(8) not null,
  week_start varchar(16) not null,
  buffers varchar(8) not null,
  cancel_notice_minutes bigint not null,
  client_overlap varchar(16) not null,
  primary key (practice_id, id)
);

create table closures (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  from_date date not null,
  to_date date not null,
  name varchar not null
);
create index closures_of on closures (practice_id, owner_id);

create table staff (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  zone varchar(64),
  active boolean not null,
  joined date,
  primary key (practice_id, id)
);

create table staff_hours (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  day_of_week smallint not null,
  from_minute smallint not null,
  to_minute smallint not null,
  valid_from date,
  valid_to date
);
create index staff_hours_of on staff_hours (practice_id, owner_id);

create table staff_overrides (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  on_date date not null,
  from_minute smallint,
  to_minute smallint
);
create index staff_overrides_of on staff_overrides (practice_id, owner_id);

create table leave (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  start_wall timestamp not null,
  end_wall timestamp not null,
  reason varchar not null
);
create index leave_of on leave (practice_id, owner_id);

create table rooms (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  primary key (practice_id, id)
);

create table booking_types (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  minutes integer not null,
  price bigint,
  seats integer not null,
  video varchar(32) not null,
  assignment varchar(16) not null,
  round_robin_mode varchar(16) not null,
  round_robin_weights varchar not null,
  primary key (practice_id, id)
);

create table collective_scheduling_requirements (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  any_of varchar not null,
  needed integer not null
);
create index collective_scheduling_requirements_of
  on collective_scheduling_requirements (practice_id, owner_id);

create table contacts (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  name varchar not null,
  email varchar not null,
  phone varchar not null,
  primary key (practice_id, id)
);

-- An appointment is its instants; the wall time and zone are what people were promised.
-- "span" is how long it is at most: 0 a day, 1 a month, 2 more; it keeps questions for a window short.
create table appointments (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  service_id varchar(200) not null,
  contact_id varchar(200),
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  start_wall timestamp not null,
  zone varchar(64) not null,
  span smallint not null,
  status varchar(16) not null,
  created_at timestamp with time zone not null,
  seats integer not null,
  price bigint,
  series varchar(200),
  source varchar(64) not null,
  ext_source varchar(64),
  ext_id varchar,
  cancelled_by varchar(16),
  cancelled_at timestamp with time zone,
  primary key (practice_id, id)
);
create index appointments_in on appointments (practice_id, span, start_at);
create index appointments_created on appointments (practice_id, created_at);
create index appointments_of on appointments (practice_id, contact_id, start_at);
create index appointments_from on appointments (practice_id, ext_source);

create table appointment_staff (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  staff_id varchar(200) not null,
  service_id varchar(200) not null,
  holds_time boolean not null,
  created_at timestamp with time zone not null,
  primary key (practice_id, owner_id, staff_id)
);
create index appointment_staff_turns
  on appointment_staff (practice_id, staff_id, service_id, holds_time, created_at);
create index appointment_staff_any_turns
  on appointment_staff (practice_id, staff_id, holds_time, created_at);

create table appointment_rooms (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  room_id varchar(200) not null,
  primary key (practice_id, owner_id, room_id)
);

create table appointment_parts (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  part integer not null,
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  primary key (practice_id, owner_id, part)
);

create table busy (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  staff_id varchar(200) not null,
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  span smallint not null,
  source varchar(16) not null,
  ext_source varchar(64),
  ext_id varchar,
  primary key (practice_id, id)
);
create index busy_in on busy (practice_id, span, start_at);
create index busy_from on busy (practice_id, ext_source);

create table settings (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  setting varchar not null,
  primary key (practice_id, id)
);

-- The keys of the practice file in their order, with what this program doesn't know.
create table file_sections (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  primary key (practice_id, id)
);

create table journal (
  practice_id varchar(64) not null,
  number bigint not null,
  transaction_id bigint not null,
  left_over integer not null,
  deed varchar(16) not null,
  entity varchar(32) not null,
  entity_id varchar(200) not null,
  before_position bigint,
  before_doc varchar,
  after_position bigint,
  after_doc varchar,
  takes_back bigint not null,
  by_user varchar(200) not null,
  device varchar(200) not null,
  at_instant varchar(40) not null,
  hash char(64) not null,
  primary key (practice_id, number)
);
create index journal_of on journal (practice_id, entity, entity_id, number);
create index journal_transactions on journal (practice_id, transaction_id);

create table deeds (
  practice_id varchar(64) not null,
  transaction_id bigint not null,
  deed varchar(16) not null,
  at_instant varchar(40) not null,
  is_undo boolean not null,
  undone_by bigint,
  primary key (practice_id, transaction_id)
);
create index deeds_undone on deeds (practice_id, undone_by);

create table counters (
  practice_id varchar(64) not null,
  last_number bigint not null,
  last_transaction bigint not null,
  last_position bigint not null,
  last_hash char(64) not null,
  rules_number bigint not null,
  contacts_number bigint not null,
  primary key (practice_id)
);
