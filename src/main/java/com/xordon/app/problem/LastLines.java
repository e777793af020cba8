package com.xordon.app.problem;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.xordon.core.problem.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/// The last lines of the log, as far as they tell of nobody: when, where, and the sentence as it
/// stands in the program, without what was filled in; of exceptions their kind and their place in
/// the code, never what they say. And how often each code came up.
public final class LastLines extends AppenderBase<ILoggingEvent> {
  /// The name of a value that is a code of a `Problem`.
  public static final String CODE = "code";

  private static final String NAME = "last-lines";
  private static final int MOST = 200;
  private static final int DEEP = 12;
  private static final int CAUSES = 4;
  private static final Pattern IS_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

  private final OwnWords own = new OwnWords();
  private final Deque<String> lines = new ArrayDeque<>();
  private final Map<String, Integer> codes = new TreeMap<>();

  /// From now on what is logged is remembered. Once for the process.
  public static void install() {
    if (installed().isPresent() || !(LoggerFactory.getILoggerFactory() instanceof LoggerContext c))
      return;
    var last = new LastLines();
    last.setName(NAME);
    last.setContext(c);
    last.start();
    c.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(last);
  }

  static Optional<LastLines> installed() {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext c)) return Optional.empty();
    var found = c.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender(NAME);
    return found instanceof LastLines last ? Optional.of(last) : Optional.empty();
  }

  @Override
  protected void append(ILoggingEvent event) {
    var text = new StringBuilder();
    text.append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS));
    text.append(' ').append(event.getLevel()).append(' ').append(where(event));
    text.append(' ').append(sentence(event));
    var found = code(event);
    found.ifPresent(code -> text.append(' ').append(code));
    if (event.getThrowableProxy() instanceof ThrowableProxy p) tell(p.getThrowable(), text);
    synchronized (lines) {
      lines.addLast(text.toString());
      if (lines.size() > MOST) lines.removeFirst();
      found.ifPresent(code -> codes.merge(code, 1, Integer::sum));
    }
  }

  private static String where(ILoggingEvent event) {
    return OwnWords.isClass(event.getLoggerName()) ? event.getLoggerName() : "(elsewhere)";
  }

  private String sentence(ILoggingEvent event) {
    var sentence = String.valueOf(event.getMessage());
    return own.holds(event.getLoggerName(), sentence) ? sentence : "(words that were filled in)";
  }

  private static Optional<String> code(ILoggingEvent event) {
    if (event.getThrowableProxy() instanceof ThrowableProxy p
        && p.getThrowable() instanceof ProblemException e) return known(e.problem().code());
    List<KeyValuePair> values = event.getKeyValuePairs();
    if (values == null) return Optional.empty();
    return values.stream()
        .filter(v -> v.key.equals(CODE))
        .map(v -> String.valueOf(v.value))
        .flatMap(v -> known(v).stream())
        .findFirst();
  }

  /// A code is one only when it has a sentence; whatever else looks like one may be a name.
  private static Optional<String> known(String code) {
    return Optional.of(code).filter(c -> IS_CODE.matcher(c).matches()).filter(Codes::isKnown);
  }

  private static void tell(Throwable thrown, StringBuilder text) {
    Throwable t = thrown;
    for (int i = 0; t != null && i < CAUSES; i++, t = t.getCause()) {
      text.append("\n  ").append(i == 0 ? "" : "because of ").append(t.getClass().getName());
      var stack = t.getStackTrace();
      for (int j = 0; j < Math.min(DEEP, stack.length); j++) {
        text.append("\n    at ").append(stack[j].getClassName());
        text.append('.').append(stack[j].getMethodName());
        text.append(':').append(stack[j].getLineNumber());
      }
    }
  }

  /// Oldest first.
  List<String> lines() {
    synchronized (lines) {
      return new ArrayList<>(lines);
    }
  }

  /// How often each code came up.
  Map<String, Integer> codes() {
    synchronized (lines) {
      return new TreeMap<>(codes);
    }
  }
}
