package com.xordon.video;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.meeting.VideoProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the books say about the meetings of one appointment: what it needs, which may stand, and
/// who could make one.
record Sight(MeetingNeed need, List<Meeting> open, Map<AccountName, Connection> connections) {

  static Sight of(Page page, AppointmentId id) {
    var need =
        page.appointment(id).map(a -> MeetingNeed.of(page.rules(), a)).orElse(MeetingNeed.NOTHING);
    var open =
        page.meetings().of(id).stream().filter(m -> m.state() != Meeting.State.GONE).toList();
    var connections =
        page.meetings().connections().stream()
            .collect(Collectors.toMap(Connection::account, c -> c));
    return new Sight(need, open, connections);
  }

  boolean isOver(Instant now) {
    return need.plan().filter(p -> now.isBefore(p.when().end())).isEmpty();
  }

  /// Whoever may hold the meeting, the preferred first: at each provider the hosts' own accounts
  /// come before the practice's.
  private List<AccountName> accounts() {
    var all = new ArrayList<AccountName>();
    for (var provider : need.providers()) all.addAll(accounts(provider));
    return all;
  }

  private List<AccountName> accounts(VideoProvider provider) {
    return Stream.concat(
            need.hosts().stream().map(h -> new AccountName(provider, Optional.of(h))),
            Stream.of(AccountName.ofPractice(provider)))
        .filter(connections::containsKey)
        .toList();
  }

  boolean isUsable(AccountName account) {
    var connection = connections.get(account);
    return connection != null && connection.isUsable();
  }

  /// Who may make a new one.
  Optional<AccountName> maker(Set<AccountName> except) {
    return accounts().stream().filter(a -> isUsable(a) && !except.contains(a)).findFirst();
  }

  boolean hasConnection() {
    return !accounts().isEmpty();
  }

  /// The one to keep: one that stands, since its link may have been given away, else one that was
  /// asked for of somebody who can still be asked.
  Optional<Meeting> kept(Set<AccountName> except) {
    var accounts = accounts();
    var mine = open.stream().filter(m -> accounts.contains(m.account())).toList();
    return mine.stream()
        .filter(Meeting::isLive)
        .findFirst()
        .or(() ->
            mine.stream()
                .filter(m -> isUsable(m.account()) && !except.contains(m.account()))
                .findFirst());
  }
}
