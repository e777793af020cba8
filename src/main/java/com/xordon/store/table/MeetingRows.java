package com.xordon.store.table;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Meetings, their log and the accounts they are made with, as their tables hold them.
public record MeetingRows(Handle handle) {
  public List<Meeting> of(AppointmentId appointment) {
    return Tables.MEETINGS.list(
        handle.select(
            "select doc from video_meetings where practice_id = ? and appointment_id = ?"
                + " order by list_position",
            Tables.PRACTICE,
            appointment.value()));
  }

  public Set<AppointmentId> open() {
    return handle
        .select(
            "select appointment_id from video_meetings where practice_id = ?"
                + " and state <> 'GONE'",
            Tables.PRACTICE)
        .mapTo(String.class)
        .stream()
        .map(AppointmentId::new)
        .collect(Collectors.toSet());
  }

  public List<Connection> connections() {
    return Tables.CONNECTIONS.list(
        handle.select(
            "select doc from video_provider_connections where practice_id = ?"
                + " order by list_position",
            Tables.PRACTICE));
  }

  public List<MeetingAction> log(Instant from, int most) {
    return Tables.MEETING_ACTIONS.list(
        handle.select(
            "select doc from video_meetings_log where practice_id = ? and at_instant >= ?"
                + " order by at_instant desc, list_position desc limit ?",
            Tables.PRACTICE,
            Columns.at(from),
            most));
  }
}
