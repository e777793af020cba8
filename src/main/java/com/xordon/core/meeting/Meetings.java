package com.xordon.core.meeting;

import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the open page of the books holds of meetings.
public interface Meetings {
  /// All meetings of an appointment, gone ones too, oldest first.
  List<Meeting> of(AppointmentId appointment);

  /// The appointments with a meeting that may stand.
  Set<AppointmentId> open();

  void save(Meeting meeting);

  List<Connection> connections();

  void save(Connection connection);

  void remove(AccountName account);

  void add(MeetingAction action);

  /// The log, newest first, from an instant on.
  List<MeetingAction> log(Instant from, int most);
}
