package com.xordon.ui.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.AccountHealth;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the room shows, read at one moment. `isAll` says that the log holds nothing older.
record VideoReading(
    Rules rules,
    List<CardFacts> cards,
    List<TaskRow> waiting,
    List<TaskRow> troubled,
    List<LogRow> log,
    boolean isAll) {
  /// For figures a longer look back says nothing more.
  static final Duration LOOK_BACK = Duration.ofDays(30);

  private static final int MOST_FOR_FIGURES = 5_000;
  private static final int MOST_TASKS = 200;

  static VideoReading of(Ledger ledger, VideoAccounts accounts, Instant now, int mostLines) {
    var registrations =
        Arrays.stream(VideoProvider.values())
            .collect(
                Collectors.toMap(p -> p, accounts::registration, (a, b) -> a, () -> providers()));
    return ledger.read(page -> new Reader(page, now).all(registrations, mostLines));
  }

  private static EnumMap<VideoProvider, Registration> providers() {
    return new EnumMap<>(VideoProvider.class);
  }

  /// All lines of the log, for a file.
  static List<LogRow> wholeLog(Ledger ledger, Instant now) {
    return ledger.read(page -> new Reader(page, now).rows(Integer.MAX_VALUE));
  }

  /// Reads from one page; what was looked up once isn't again.
  private static final class Reader {
    private final Page page;
    private final Rules rules;
    private final Instant now;
    private final Map<String, LogRow.About> known = new HashMap<>();

    Reader(Page page, Instant now) {
      this.page = page;
      this.rules = page.rules();
      this.now = now;
    }

    VideoReading all(Map<VideoProvider, Registration> registrations, int mostLines) {
      var from = now.minus(LOOK_BACK);
      var month = YearMonth.from(now.atZone(rules.practice().zone())).atDay(1);
      var begin = month.atStartOfDay(rules.practice().zone()).toInstant();
      var recent =
          page.meetings().log(begin.isBefore(from) ? begin : from, MOST_FOR_FIGURES).stream()
              .collect(Collectors.groupingBy(a -> a.account().provider()));
      var connections = page.meetings().connections();
      var cards =
          registrations.values().stream()
              .map(r -> card(r, connections, recent.getOrDefault(r.provider(), List.of()), begin))
              .toList();
      var log = rows(mostLines + 1);
      boolean isAll = log.size() <= mostLines;
      return new VideoReading(
          rules, cards, waiting(), troubled(), isAll ? log : log.subList(0, mostLines), isAll);
    }

    private CardFacts card(
        Registration registration,
        List<Connection> connections,
        List<MeetingAction> log,
        Instant month) {
      var here =
          connections.stream()
              .filter(c -> c.account().provider() == registration.provider())
              .toList();
      var recent = log.stream().filter(a -> !a.at().isBefore(now.minus(LOOK_BACK))).toList();
      return new CardFacts(
          registration,
          here.stream().filter(c -> c.account().staff().isEmpty()).findFirst(),
          here.stream().flatMap(c -> own(c).stream()).toList(),
          AccountHealth.of(recent),
          AccountHealth.meetings(log, month));
    }

    private Optional<AccountRow> own(Connection connection) {
      return connection.account().staff().map(s -> new AccountRow(connection, name(s)));
    }

    private String name(StaffId id) {
      return rules.staff(id).map(StaffMember::name).orElse(id.value());
    }

    /// Those that were tried or held up; what was asked for a moment ago is only on its way.
    private List<TaskRow> waiting() {
      return tasks(Task.State.DUE).filter(t -> !t.trouble().isEmpty()).map(this::row).toList();
    }

    private List<TaskRow> troubled() {
      return Stream.of(Task.State.FAILED, Task.State.UNCERTAIN, Task.State.MISSED)
          .flatMap(this::tasks)
          .map(this::row)
          .toList();
    }

    private Stream<Task> tasks(Task.State state) {
      return page.outbox().tasks(Optional.of(state), MOST_TASKS).stream()
          .filter(t -> t.kind().equals(MeetingFollowUp.KIND));
    }

    private TaskRow row(Task task) {
      return new TaskRow(task, about(task.entity()));
    }

    List<LogRow> rows(int most) {
      return page.meetings().log(Instant.EPOCH, most).stream()
          .map(a -> new LogRow(a, about(a.appointment())))
          .toList();
    }

    private LogRow.About about(String appointment) {
      return appointment.isEmpty()
          ? LogRow.About.NOBODY
          : known.computeIfAbsent(appointment, id -> look(new AppointmentId(id)));
    }

    private LogRow.About look(AppointmentId id) {
      var found = page.appointment(id);
      if (found.isEmpty()) return LogRow.About.NOBODY;
      var a = found.get();
      var who =
          a.client()
              .flatMap(page::client)
              .map(Client::name)
              .or(() -> rules.service(a.service()).map(s -> s.name()))
              .orElse("");
      var with =
          a.staff().stream().map(s -> name(s).split(" ", 2)[0]).collect(Collectors.joining(", "));
      return new LogRow.About(found, who, with);
    }
  }

  /// The staff without an account of their own at a provider.
  static List<StaffMember> without(Rules rules, CardFacts card) {
    var have = card.own().stream().map(AccountRow::account).toList();
    return rules.staff().stream()
        .filter(StaffMember::active)
        .filter(m -> !have.contains(new AccountName(card.provider(), Optional.of(m.id()))))
        .toList();
  }
}
