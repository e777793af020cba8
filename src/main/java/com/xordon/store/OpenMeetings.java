package com.xordon.store;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.Meetings;
import com.xordon.store.table.MeetingRows;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The meetings of an open page.
record OpenMeetings(
    MeetingRows rows, Writer writer, BiConsumer<String, String> dropper, Supplier<String> newId)
    implements Meetings {
  /// Writes a value under the name and id of its row.
  interface Writer {
    void save(String entity, String id, Object value);
  }

  @Override
  public List<Meeting> of(AppointmentId appointment) {
    return rows.of(appointment);
  }

  @Override
  public Set<AppointmentId> open() {
    return rows.open();
  }

  @Override
  public void save(Meeting meeting) {
    writer.save("meeting", meeting.id().value(), meeting);
  }

  @Override
  public List<Connection> connections() {
    return rows.connections();
  }

  @Override
  public void save(Connection connection) {
    writer.save("connection", connection.account().value(), connection);
  }

  @Override
  public void remove(AccountName account) {
    dropper.accept("connection", account.value());
  }

  @Override
  public void add(MeetingAction action) {
    writer.save("meeting_action", newId.get(), action);
  }

  @Override
  public List<MeetingAction> log(Instant from, int most) {
    return rows.log(from, most);
  }
}
