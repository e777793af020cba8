-- What each appointment counts as, and sums of it. All of it is derived: it can be counted anew from the
-- other tables at any time, so none of it is in the journal.
create table appointment_facts (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  on_day date not null,
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  span smallint not null,
  week_hour smallint not null,
  service_id varchar(200) not null,
  source varchar(64) not null,
  provider varchar(32) not null,
  currency varchar(8) not null,
  outcome varchar(16) not null,
  is_late boolean not null,
  by_client boolean not null,
  amount bigint not null,
  lead_minutes integer not null,
  contact_id varchar(200),
  contact_number integer not null,
  is_first boolean not null,
  staff_id varchar(200) not null,
  staff_minutes varchar not null,
  primary key (practice_id, id)
);
create index appointment_facts_in on appointment_facts (practice_id, on_day, start_at, id);
create index appointment_facts_span on appointment_facts (practice_id, span, on_day);
create index appointment_facts_outcome on appointment_facts (practice_id, outcome, on_day, start_at, id);
create index appointment_facts_staff on appointment_facts (practice_id, staff_id, on_day);
create index appointment_facts_service on appointment_facts (practice_id, service_id, on_day);
create index appointment_facts_of on appointment_facts (practice_id, contact_id, start_at, id);

-- Who else has a share in it, beside the first.
create table appointment_fact_staff (
  practice_id varchar(64) not null,
  owner_id varchar(200) not null,
  staff_id varchar(200) not null,
  on_day date not null,
  primary key (practice_id, owner_id, staff_id)
);
create index appointment_fact_staff_of on appointment_fact_staff (practice_id, staff_id, on_day);

-- One label of a facet on one day, in one currency: ALL, STAFF, SERVICE, SOURCE or PROVIDER. Who has no outcome
-- yet is "open"; whether that is upcoming or unrecorded depends on when one asks. The last four columns are
-- what can't be summed, packed: lead times, clients, and starts and minutes by the hour of the week.
create table appointment_analytics (
  practice_id varchar(64) not null,
  facet varchar(16) not null,
  on_day date not null,
  facet_id varchar(200) not null,
  currency varchar(8) not null,
  completed bigint not null,
  no_shows bigint not null,
  open_ones bigint not null,
  cancelled bigint not null,
  cancelled_late bigint not null,
  cancelled_by_client bigint not null,
  cancelled_late_by_client bigint not null,
  new_clients bigint not null,
  minutes bigint not null,
  amount_completed bigint not null,
  amount_no_shows bigint not null,
  amount_open bigint not null,
  lead_times bytea not null,
  clients bytea not null,
  starts bytea not null,
  week_hours bytea not null,
  primary key (practice_id, facet, on_day, facet_id, currency)
);
create index appointment_analytics_of on appointment_analytics (practice_id, facet, facet_id, on_day);

-- The same by month (its first day), so that years are few rows.
create table appointment_analytics_months (
  practice_id varchar(64) not null,
  facet varchar(16) not null,
  on_day date not null,
  facet_id varchar(200) not null,
  currency varchar(8) not null,
  completed bigint not null,
  no_shows bigint not null,
  open_ones bigint not null,
  cancelled bigint not null,
  cancelled_late bigint not null,
  cancelled_by_client bigint not null,
  cancelled_late_by_client bigint not null,
  new_clients bigint not null,
  minutes bigint not null,
  amount_completed bigint not null,
  amount_no_shows bigint not null,
  amount_open bigint not null,
  primary key (practice_id, facet, on_day, facet_id, currency)
);

-- The numbers by which the packed columns know clients.
create table analytics_clients (
  practice_id varchar(64) not null,
  number integer not null,
  contact_id varchar(200) not null,
  primary key (practice_id, number)
);
create unique index analytics_clients_of on analytics_clients (practice_id, contact_id);

-- Up to which entry of the journal all of it is counted, and whether it is whole.
create table analytics_state (
  practice_id varchar(64) not null,
  counted_number bigint not null,
  is_whole boolean not null,
  primary key (practice_id)
);

-- What one session did on a booking page; these rows are in the journal.
create table booking_page_analytics (
  practice_id varchar(64) not null,
  id varchar(200) not null,
  list_position bigint not null,
  doc varchar not null,
  page varchar(200) not null,
  session_id varchar(200) not null,
  began_at timestamp with time zone not null,
  view_at timestamp with time zone,
  service_at timestamp with time zone,
  slot_at timestamp with time zone,
  form_at timestamp with time zone,
  booked_at timestamp with time zone,
  primary key (practice_id, id)
);
create index booking_page_analytics_began on booking_page_analytics (practice_id, began_at);
