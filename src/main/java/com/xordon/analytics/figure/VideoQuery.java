package com.xordon.analytics.figure;

import com.xordon.analytics.book.FigurePage;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.VideoProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers how the video providers did: their own work from the log of meetings, and the
/// appointments they served from the sums.
public final class VideoQuery {
  private static final Set<Kind> CALLS = EnumSet.of(Kind.CREATE, Kind.UPDATE, Kind.DELETE);

  /// The user must sign in again, or asked for what isn't theirs to ask.
  private static final Set<Result> USERS_FAULT = EnumSet.of(Result.RECONNECT, Result.REFUSED);

  private final FigurePage page;
  private final DashboardQuery dashboard;

  public VideoQuery(FigurePage page, DashboardQuery dashboard) {
    this.page = page;
    this.dashboard = dashboard;
  }

  public List<ProviderFigures> answer(Asked asked) {
    var zone = page.page().rules().practice().zone();
    var from = asked.period().from().atStartOfDay(zone).toInstant();
    var until = asked.period().to().plusDays(1).atStartOfDay(zone).toInstant();
    var log =
        page.page().meetings().log(from, Integer.MAX_VALUE).stream()
            .filter(a -> a.at().isBefore(until))
            .toList();
    var all = new ArrayList<ProviderFigures>();
    for (var provider : VideoProvider.values()) {
      if (!asked.filter().provider().map(provider.id()::equals).orElse(true)) continue;
      var own = log.stream().filter(a -> a.account().provider() == provider).toList();
      var summary = dashboard.summary(by(provider, asked));
      if (own.isEmpty() && summary.counts().bookings() == 0) continue;
      all.add(figures(provider, own, summary));
    }
    return all;
  }

  private static Asked by(VideoProvider provider, Asked asked) {
    var own = asked.filter().ofProvider(Optional.of(provider.id()));
    return new Asked(asked.period(), own, asked.now());
  }

  private static ProviderFigures figures(
      VideoProvider provider, List<MeetingAction> log, Summary summary) {
    var created = log.stream().filter(a -> a.kind() == Kind.CREATE && isDone(a)).toList();
    var calls =
        log.stream()
            .filter(a -> CALLS.contains(a.kind()) && !USERS_FAULT.contains(a.result()))
            .toList();
    return new ProviderFigures(
        provider.id(),
        created.size(),
        failed(log, created),
        log.stream().filter(a -> CALLS.contains(a.kind()) && a.attempt() > 1).count(),
        median(created),
        new Rate(calls.stream().filter(a -> a.result().isGood()).count(), calls.size()),
        summary.counts(),
        summary.rates());
  }

  private static boolean isDone(MeetingAction a) {
    return a.result() == Result.DONE;
  }

  /// Appointments for which it was asked in vain; what was found again later did come about.
  private static long failed(List<MeetingAction> log, List<MeetingAction> created) {
    var asked = new HashSet<String>();
    log.stream()
        .filter(a -> a.kind() == Kind.CREATE && !isDone(a) && !a.appointment().isEmpty())
        .forEach(a -> asked.add(a.appointment()));
    created.forEach(a -> asked.remove(a.appointment()));
    log.stream()
        .filter(a -> a.kind() == Kind.FIND && isDone(a))
        .forEach(a -> asked.remove(a.appointment()));
    return asked.size();
  }

  private static Optional<Duration> median(List<MeetingAction> created) {
    if (created.isEmpty()) return Optional.empty();
    var times = created.stream().map(MeetingAction::took).sorted().toList();
    return Optional.of(times.get((times.size() + 1) / 2 - 1));
  }
}
