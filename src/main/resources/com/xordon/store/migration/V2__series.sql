-- The occurrences of a series are found by it.
create index appointments_of_series on appointments (practice_id, series, start_at);
