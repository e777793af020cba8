package com.xordon.core.booking;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.Meetings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The meetings of a page in memory.
record MemoryMeetings(
    Map<String, Object> rows, BiConsumer<String, Object> writer, Consumer<String> dropper)
    implements Meetings {
  private <T> List<T> all(Class<T> type) {
    return rows.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public List<Meeting> of(AppointmentId appointment) {
    return all(Meeting.class).stream().filter(m -> m.appointment().equals(appointment)).toList();
  }

  @Override
  public Set<AppointmentId> open() {
    return all(Meeting.class).stream()
        .filter(m -> m.state() != Meeting.State.GONE)
        .map(Meeting::appointment)
        .collect(Collectors.toSet());
  }

  @Override
  public void save(Meeting meeting) {
    writer.accept("meeting:" + meeting.id(), meeting);
  }

  @Override
  public List<Connection> connections() {
    return all(Connection.class);
  }

  @Override
  public void save(Connection connection) {
    writer.accept("connection:" + connection.account(), connection);
  }

  @Override
  public void remove(AccountName account) {
    dropper.accept("connection:" + account);
  }

  @Override
  public void add(MeetingAction action) {
    writer.accept("action:" + rows.size() + ":" + action.at(), action);
  }

  @Override
  public List<MeetingAction> log(Instant from, int most) {
    return all(MeetingAction.class).reversed().stream()
        .filter(a -> !a.at().isBefore(from))
        .limit(most)
        .toList();
  }
}
