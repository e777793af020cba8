package com.xordon.ui.video;

import com.xordon.core.diary.Appointment;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.VideoProvider;
import java.util.Optional;

/// A line of the log, with what is known of its appointment now.
record LogRow(MeetingAction action, About about) {
  /// Who and what a line or a task is about; all empty where there is no appointment.
  record About(Optional<Appointment> appointment, String who, String with) {
    static final About NOBODY = new About(Optional.empty(), "", "");
  }

  boolean isProblem() {
    return !action.result().isGood();
  }

  VideoProvider provider() {
    return action.account().provider();
  }
}
