package com.xordon.ui.video;

import com.xordon.core.diary.Appointment;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.task.Task;
import com.xordon.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the room says of accounts, tasks and the log.
final class VideoWords {
  private static final Pattern HTTP = Pattern.compile(".*\\bHTTP (\\d{3})");
  private static final double MILLIS = 1_000;

  private final Texts texts;
  private final InstantSource clock;

  VideoWords(Texts texts, InstantSource clock) {
    this.texts = texts;
    this.clock = clock;
  }

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  /// "today 13:00", "Wed 25 Nov, 13:00".
  String moment(Instant at) {
    var day = LocalDate.ofInstant(at, texts.zone());
    if (day.equals(LocalDate.ofInstant(clock.instant(), texts.zone()))) {
      return texts.say("moment.today", "time", at);
    }
    return texts.say("moment", "day", day, "time", at);
  }

  /// To the second, as a log needs it.
  String second(Instant at) {
    var time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .format(at.atZone(texts.zone()));
    var day = LocalDate.ofInstant(at, texts.zone());
    return day.equals(LocalDate.ofInstant(clock.instant(), texts.zone()))
        ? time
        : texts.day(day) + ", " + time;
  }

  /// 0.8 s.
  String took(Duration took) {
    return texts.say("seconds", "number", decimal(took.toMillis() / MILLIS, 1));
  }

  /// 99.1 %.
  String share(double share) {
    var format = NumberFormat.getPercentInstance(texts.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  private String decimal(double number, int digits) {
    var format = NumberFormat.getNumberInstance(texts.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  String kind(MeetingAction.Kind kind) {
    return texts.say("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String result(MeetingAction.Result result) {
    return texts.say("result." + result.name().toLowerCase(Locale.ROOT));
  }

  String about(LogRow.About about) {
    return Stream.of(about.who(), about.appointment().map(this::start).orElse(""))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String start(Appointment a) {
    return moment(a.when().start());
  }

  /// What went wrong with a line, in words.
  String trouble(MeetingAction action) {
    var provider = action.account().provider();
    return switch (action.result()) {
      case RECONNECT -> trouble("RECONNECT", provider);
      case UNREACHABLE -> trouble("UNREACHABLE", provider);
      case DONE, ABSENT, PENDING, LATER, UNSURE, REFUSED ->
          action.detail().isEmpty() ? result(action.result()) : trouble(action.detail(), provider);
    };
  }

  /// The same by its code; one that nobody has words for is said as it is.
  String trouble(String code, VideoProvider provider) {
    var key = "trouble." + code.split("[ :]", 2)[0];
    if (texts.has(key)) return texts.say(key, "provider", provider.title());
    var http = HTTP.matcher(code);
    if (http.find()) return status(Integer.parseInt(http.group(1)), provider);
    return texts.say("trouble.code", "provider", provider.title(), "code", code);
  }

  private String status(int status, VideoProvider provider) {
    var key =
        status == 429
            ? "trouble.busy"
            : status == 401 ? "trouble.RECONNECT" : status >= 500 ? "trouble.down" : "trouble.no";
    return texts.say(key, "provider", provider.title(), "status", "" + status);
  }

  /// The detail of a line: what went wrong, and whose account it was if not the practice's.
  String detail(LogRow row) {
    var action = row.action();
    var wrong = row.isProblem() ? trouble(action) : remark(action);
    var own = action.account().staff().map(s -> texts.say("detail.own", "account", s.value()));
    return Stream.of(wrong, own.orElse(""))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// What else is said of something that went well.
  private String remark(MeetingAction action) {
    var key = "remark." + action.detail();
    return texts.has(key) ? texts.say(key) : action.detail();
  }

  /// Why a task needs somebody.
  String attention(Task task) {
    return switch (task.state()) {
      case MISSED -> texts.say("attention.missed");
      case UNCERTAIN -> texts.say("attention.uncertain");
      case HELD, FAILED, DUE, CLAIMED, DONE, CANCELLED ->
          task.trouble().isEmpty() ? texts.say("attention.failed") : plainTrouble(task.trouble());
    };
  }

  /// The same without a provider, where none is known.
  String plainTrouble(String code) {
    var key = "wait." + code.split("[ :]", 2)[0];
    if (texts.has(key)) return texts.say(key);
    var http = HTTP.matcher(code);
    if (http.find()) return texts.say("wait.http", "status", http.group(1));
    return texts.say("wait.code", "code", code);
  }

  /// What came of a test meeting.
  String tested(Told told, VideoProvider provider) {
    return switch (told.answer()) {
      case Answer.Stands s -> texts.say("test.done", "provider", provider.title());
      case Answer.Known k -> texts.say("test.done", "provider", provider.title());
      case Answer.Absent a -> texts.say("test.failed", "why", texts.say("test.gone"));
      case Answer.Pending p -> texts.say("test.failed", "why", texts.say("test.pending"));
      case Answer.Later(var why, var pause) -> failed(why, provider);
      case Answer.Unreachable u -> failed("UNREACHABLE", provider);
      case Answer.Unsure(var why) -> failed(why, provider);
      case Answer.Refused(var why) -> failed(why, provider);
      case Answer.Reconnect r -> failed("RECONNECT", provider);
    };
  }

  private String failed(String code, VideoProvider provider) {
    return texts.say("test.failed", "why", trouble(code, provider));
  }

  /// How a sign-in ended, in a sentence.
  String signedIn(Outcome outcome, AccountName account) {
    var provider = account.provider().title();
    return switch (outcome) {
      case Outcome.Connected(var connection) ->
          texts.say("signIn.connected", "provider", provider, "name", connection.name());
      case Outcome.TooLittle(var missing) ->
          texts.say("signIn.tooLittle", "provider", provider, "missing", missing);
      case Outcome.Denied(var error, var description) ->
          texts.say(
              "signIn.denied",
              "provider",
              provider,
              "words",
              description.isBlank() ? error : description);
      case Outcome.TimedOut() -> texts.say("signIn.timedOut");
      case Outcome.Cancelled() -> texts.say("signIn.cancelled");
      case Outcome.NotNow(var why) -> texts.say("signIn.notNow", "why", plainTrouble(why));
      case Outcome.NotRegistered() -> texts.say("signIn.notRegistered", "provider", provider);
    };
  }
}
