package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.booking.Page;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingRooms.Answer.Later;
import com.xordon.core.meeting.MeetingRooms.Answer.Reconnect;
import com.xordon.core.meeting.MeetingRooms.Answer.Refused;
import com.xordon.core.meeting.MeetingRooms.Answer.Unreachable;
import com.xordon.core.meeting.MeetingRooms.Answer.Unsure;
import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.task.Task;
import com.xordon.store.Books;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Accounts, what waits for them, and what was done, as JSON and in words.
final class VideoWords {
  private final List<Connection> connections;
  private final List<Registration> registrations;
  private final long waiting;
  private final int troubled;

  VideoWords(Books books, VideoAccounts accounts) {
    registrations = new ArrayList<>();
    for (var p : VideoProvider.values()) registrations.add(accounts.registration(p));
    connections = books.ledger().read(page -> page.meetings().connections());
    waiting = books.ledger().read(VideoWords::waiting);
    troubled = books.ledger().read(page -> page.outbox().troubled());
  }

  private static long waiting(Page page) {
    return page.outbox().tasks(Optional.of(Task.State.DUE), Integer.MAX_VALUE).stream()
        .filter(t -> t.kind().equals(MeetingFollowUp.KIND))
        .count();
  }

  ObjectNode status() {
    var node = Answer.object();
    var all = node.putArray("providers");
    for (var r : registrations) add(all, r);
    return node.put("waiting", waiting).put("troubled", troubled);
  }

  private void add(ArrayNode all, Registration r) {
    var one =
        all.addObject()
            .put("provider", r.provider().id())
            .put("registered", r.isComplete())
            .put("source", word(r.source()))
            .put("redirect", r.redirect());
    if (!r.clientId().isEmpty()) one.put("client_id", r.clientId());
    var accounts = one.putArray("accounts");
    of(r.provider()).forEach(c -> accounts.add(json(c)));
  }

  private List<Connection> of(VideoProvider provider) {
    return connections.stream().filter(c -> c.account().provider() == provider).toList();
  }

  String statusWords() {
    var lines = new ArrayList<String>();
    for (var r : registrations) {
      var accounts = of(r.provider());
      if (accounts.isEmpty()) {
        var state = r.isComplete() ? "not connected" : "not registered";
        lines.add(r.provider().title() + ": " + state);
      }
      for (var c : accounts) lines.add(r.provider().title() + ": " + words(c));
    }
    lines.add("%d waiting, %d to look at.".formatted(waiting, troubled));
    return String.join("\n", lines);
  }

  private static String words(Connection c) {
    var whose = c.account().staff().map(s -> " (" + s.value() + ")").orElse("");
    var trouble = c.trouble().isEmpty() ? "" : ", " + c.trouble();
    return c.name() + whose + ", " + word(c.state()) + trouble;
  }

  static ObjectNode json(Connection c) {
    var node = account(c.account()).put("name", c.name()).put("state", word(c.state()));
    if (!c.trouble().isEmpty()) node.put("trouble", c.trouble());
    return node.put("since", c.since().toString());
  }

  private static ObjectNode account(AccountName name) {
    var node = Answer.object().put("account", name.value()).put("provider", name.provider().id());
    name.staff().ifPresent(s -> node.put("staff", s.value()));
    return node;
  }

  static ObjectNode json(List<MeetingAction> log) {
    var node = Answer.object();
    var all = node.putArray("log");
    log.forEach(a -> all.add(json(a)));
    return node;
  }

  private static ObjectNode json(MeetingAction a) {
    var node = account(a.account()).put("at", a.at().toString());
    if (!a.appointment().isEmpty()) node.put("appointment", a.appointment());
    node.put("request", word(a.kind())).put("outcome", word(a.result()));
    if (!a.detail().isEmpty()) node.put("detail", a.detail());
    return node.put("status", a.status())
        .put("millis", a.took().toMillis())
        .put("attempt", a.attempt());
  }

  static String words(List<MeetingAction> log) {
    if (log.isEmpty()) return "Nothing was asked of a provider.";
    return log.stream().map(VideoWords::words).collect(Collectors.joining("\n"));
  }

  private static String words(MeetingAction a) {
    var status = a.status() == 0 ? "" : " (HTTP " + a.status() + ")";
    var detail = a.detail().isEmpty() ? "" : ", " + a.detail();
    return "%s %s %s %s: %s%s%s, %d ms, try %d"
        .formatted(
            a.at(),
            a.account().value(),
            word(a.kind()),
            a.appointment(),
            word(a.result()),
            detail,
            status,
            a.took().toMillis(),
            a.attempt());
  }

  /// What stands in the way, in a short word.
  static String why(com.xordon.core.meeting.MeetingRooms.Answer answer) {
    return switch (answer) {
      case Later(var why, var pause) -> why;
      case Unreachable(var why) -> why;
      case Unsure(var why) -> why;
      case Refused(var why) -> why;
      case Reconnect(var why) -> why;
      default -> answer.getClass().getSimpleName();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
