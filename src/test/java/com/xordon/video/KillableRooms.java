package com.xordon.video;

import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingRooms;
import java.util.Random;
import java.util.function.Supplier;

/// Rooms before whose answer, or after it, the program may be killed.
record KillableRooms(MeetingRooms rooms, Random dice, double probability) implements MeetingRooms {
  /// The end of the program; nothing in it may catch this.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private Told maybe(Supplier<Told> wish) {
    if (dice.nextDouble() < probability / 2) throw new Killed();
    var told = wish.get();
    if (dice.nextDouble() < probability / 2) throw new Killed();
    return told;
  }

  @Override
  public Told create(Meeting meeting) {
    return maybe(() -> rooms.create(meeting));
  }

  @Override
  public Told find(Meeting meeting) {
    return maybe(() -> rooms.find(meeting));
  }

  @Override
  public Told update(Meeting meeting) {
    return maybe(() -> rooms.update(meeting));
  }

  @Override
  public Told delete(Meeting meeting) {
    return maybe(() -> rooms.delete(meeting));
  }

  @Override
  public Told whoIsIt() {
    return maybe(rooms::whoIsIt);
  }
}
