package com.xordon.core.meeting;

import com.xordon.core.diary.AppointmentId;
import java.time.Instant;

/// A meeting at a provider. It is written down as ASKED before the provider hears of it. `ref` is
/// the provider's id, `link` and `password` are what a client needs to join; all are empty until it
/// is LIVE. The host's own address is never kept.
public record Meeting(
    MeetingId id,
    AppointmentId appointment,
    AccountName account,
    MeetingPlan plan,
    State state,
    String ref,
    String link,
    String password,
    Instant asked) {
  public enum State {
    ASKED,
    LIVE,
    /// It stands, and is to have another plan; nobody knows yet whether the provider heard of it.
    MOVED,
    GONE
  }

  public static Meeting asked(
      MeetingId id, AppointmentId appointment, AccountName account, MeetingPlan plan, Instant at) {
    return new Meeting(id, appointment, account, plan, State.ASKED, "", "", "", at);
  }

  /// Whether its link is good.
  public boolean isLive() {
    return state == State.LIVE || state == State.MOVED;
  }

  /// It stands, surely with this plan.
  public Meeting standing(Room room, MeetingPlan now) {
    return new Meeting(
        id, appointment, account, now, State.LIVE, room.ref(), room.link(), room.password(), asked);
  }

  /// It is to have this plan, which is written down before the provider hears of it.
  public Meeting moved(MeetingPlan to) {
    return new Meeting(id, appointment, account, to, State.MOVED, ref, link, password, asked);
  }

  public Meeting gone() {
    return new Meeting(id, appointment, account, plan, State.GONE, ref, link, password, asked);
  }

  /// What a provider says of a meeting.
  public record Room(String ref, String link, String password) {}
}
