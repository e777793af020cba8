package com.xordon.automation;

import com.xordon.core.automation.LogLine;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Gives letters to their channel, once each, and writes down what came of it before the task ends:
/// what the log says has left never leaves again. What may have left is looked up first.
final class Delivery {
  /// The trouble of a letter of which nobody knows whether it arrived.
  static final String UNSURE = "UNSURE";

  /// How long a channel rests that can't be reached, with all that waits for it.
  static final Duration OFFLINE = Duration.ofSeconds(30);

  /// How long the other side may still be at it before a letter is looked up.
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final Ledger ledger;
  private final Post post;
  private final InstantSource clock;
  private final Map<Letter.Kind, Instant> resting = new ConcurrentHashMap<>();

  Delivery(Ledger ledger, Post post, InstantSource clock) {
    this.ledger = ledger;
    this.post = post;
    this.clock = clock;
  }

  void wake() {
    resting.clear();
  }

  static boolean mayHaveLeft(Task task) {
    return task.trouble().equals(Task.CUT_OFF) || task.trouble().startsWith(UNSURE);
  }

  void log(LogLine line) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.automations().add(line);
          return true;
        });
  }

  /// `unless` is how the task ends if what may have left turns out not to have.
  Ending deliver(Errand errand, List<Letter> letters, Optional<Ending> unless, Instant now) {
    var log = ledger.read(page -> page.automations().logOfTask(errand.task().id().value()));
    for (var letter : letters) {
      if (hasLeft(log, letter)) continue;
      var ending = deliver(errand, letter, unless, now);
      if (ending.isPresent()) return ending.get();
    }
    return new Ending.Done();
  }

  /// What may have left, though its letter can't be written any more: the log may know.
  Ending lost(Errand errand, Instant now) {
    var log = ledger.read(page -> page.automations().logOfTask(errand.task().id().value()));
    if (log.stream().anyMatch(l -> l.result() == Result.DONE)) return new Ending.Done();
    log(errand.line(now, "", Result.UNCERTAIN, "GONE", Duration.ZERO));
    return new Ending.Uncertain(UNSURE + " GONE", Optional.empty());
  }

  private static boolean hasLeft(List<LogLine> log, Letter letter) {
    return log.stream()
        .anyMatch(
            l -> l.result() == Result.DONE && l.recipient().equals(letter.recipient().address()));
  }

  /// The end of the task, unless the letter left.
  private Optional<Ending> deliver(
      Errand errand, Letter letter, Optional<Ending> unless, Instant now) {
    Optional<Channel> channel;
    try {
      channel = post.channel(letter.kind());
    } catch (ProblemException e) {
      // a setting that makes no sense is a person's to mend
      return waits(errand, letter, e.problem().code(), now);
    }
    if (channel.isEmpty()) return waits(errand, letter, "NOT_SET_UP", now);
    var rest = resting.get(letter.kind());
    if (rest != null && rest.isAfter(now)) {
      return Optional.of(waiting(errand.task(), "OFFLINE", Duration.between(now, rest)));
    }
    if (mayHaveLeft(errand.task())) {
      var found = timed(errand, letter, channel.get()::find, now, true);
      if (!(found instanceof Receipt.NotFound)) return lookedUp(found);
      boolean late = errand.task().isExpiredAt(now);
      var end = late ? Optional.<Ending>of(new Ending.Missed("TOO_LATE")) : unless;
      if (end.isPresent()) {
        errand.line(now, end.get()).ifPresent(this::log);
        return end;
      }
    }
    return sent(errand, letter, channel.get(), now);
  }

  /// Asks the channel and keeps its answer in the log, but not that nothing was found.
  private Receipt timed(
      Errand errand, Letter letter, Function<Letter, Receipt> question, Instant now, boolean look) {
    long began = System.nanoTime();
    var receipt = question.apply(letter);
    var took = Duration.ofNanos(System.nanoTime() - began);
    if (!(receipt instanceof Receipt.NotFound)) {
      var result = look && receipt instanceof Receipt.Refused ? Result.REFUSED : result(receipt);
      log(errand.line(clock.instant(), letter, result, detail(receipt), took));
    }
    return receipt;
  }

  private Optional<Ending> lookedUp(Receipt found) {
    return switch (found) {
      case Receipt.Sent(var ref) -> Optional.empty();
      case Receipt.NotFound() -> Optional.empty();
      case Receipt.Refused(var why) -> Optional.of(new Ending.Failed(why));
      // nobody can tell
      case Receipt.Unsure(var why) ->
          Optional.of(new Ending.Uncertain(UNSURE + " " + why, Optional.empty()));
      case Receipt.Later(var why, var pause) ->
          Optional.of(new Ending.Uncertain(UNSURE + " " + why, Optional.of(pause.orElse(SETTLED))));
      case Receipt.Unreachable(var why) ->
          Optional.of(new Ending.Uncertain(UNSURE + " " + why, Optional.of(SETTLED)));
      case Receipt.NeedsPerson(var why) ->
          Optional.of(new Ending.Uncertain(UNSURE + " " + why, Optional.of(TaskRunner.REST)));
    };
  }

  private Optional<Ending> sent(Errand errand, Letter letter, Channel channel, Instant now) {
    var receipt = timed(errand, letter, channel::send, now, false);
    return switch (receipt) {
      case Receipt.Sent(var ref) -> Optional.empty();
      case Receipt.NotFound() -> Optional.of(new Ending.Failed("NOT_FOUND"));
      case Receipt.Refused(var why) -> Optional.of(new Ending.Failed(why));
      case Receipt.Later(var why, var pause) -> Optional.of(new Ending.Later(why, pause));
      case Receipt.Unsure(var why) ->
          Optional.of(new Ending.Uncertain(UNSURE + " " + why, Optional.of(SETTLED)));
      case Receipt.NeedsPerson(var why) -> Optional.of(new Ending.Waits(why, Optional.empty()));
      case Receipt.Unreachable(var why) -> {
        resting.put(letter.kind(), now.plus(OFFLINE));
        yield Optional.of(new Ending.Waits("OFFLINE", Optional.of(OFFLINE)));
      }
    };
  }

  private Optional<Ending> waits(Errand errand, Letter letter, String why, Instant now) {
    if (!errand.task().trouble().equals(why)) {
      log(errand.line(now, letter, Result.WAITS, why, Duration.ZERO));
    }
    return Optional.of(waiting(errand.task(), why, TaskRunner.REST));
  }

  /// To be tried later; what may have left must not be forgotten to have.
  static Ending waiting(Task task, String why, Duration pause) {
    return mayHaveLeft(task)
        ? new Ending.Uncertain(UNSURE + " " + why, Optional.of(pause))
        : new Ending.Waits(why, Optional.of(pause));
  }

  static Result result(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Sent(var ref) -> Result.DONE;
      case Receipt.Refused(var why) -> Result.REFUSED;
      case Receipt.Later(var why, var pause) -> Result.LATER;
      case Receipt.Unreachable(var why) -> Result.LATER;
      case Receipt.Unsure(var why) -> Result.UNCERTAIN;
      case Receipt.NeedsPerson(var why) -> Result.WAITS;
      case Receipt.NotFound() -> Result.LATER;
    };
  }

  static String detail(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Sent(var ref) -> "";
      case Receipt.Refused(var why) -> why;
      case Receipt.Later(var why, var pause) -> why;
      case Receipt.Unreachable(var why) -> why;
      case Receipt.Unsure(var why) -> why;
      case Receipt.NeedsPerson(var why) -> why;
      case Receipt.NotFound() -> "";
    };
  }
}
