package com.xordon.ui.automations;

import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Client;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// Asks whether a client is to be told, when a change left a message that waits for a word. The
/// question goes by itself when nothing waits any more, as after the change was taken back.
public final class TellWatch {
  private final Ledger ledger;
  private final TaskDesk tasks;
  private final MessageSettings settings;
  private final Background background;
  private final Voice voice;
  private final Texts texts;
  private final Runnable wake;
  private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableBooleanValue waits =
      Bindings.createBooleanBinding(() -> asked.get().isPresent(), asked);

  /// `wake` has what is to be sent tried at once.
  public TellWatch(
      Ledger ledger,
      InstantSource clock,
      MessageSettings settings,
      AutomationsScreen.Around around,
      Runnable wake) {
    this.ledger = ledger;
    this.tasks = new TaskDesk(ledger, clock);
    this.settings = settings;
    this.background = around.background();
    this.voice = around.voice();
    this.texts = around.texts();
    this.wake = wake;
  }

  /// A question that stands.
  private record Asked(Notice notice, List<TaskId> tasks) {}

  /// Listens until the answer is closed. Only what was done on this device is asked about: whoever
  /// did it on another one is asked there.
  public ChangeFeed.Subscription on(ChangeFeed feed, String device) {
    return feed.listen(changes -> {
      var ids =
          changes.stream()
              .filter(c -> c.device().equals(device))
              .filter(c -> c.entity().equals("task") && !c.after().isEmpty())
              .map(Change::id)
              .map(TaskId::new)
              .toList();
      if (!ids.isEmpty()) background.onScreen(() -> look(ids));
    });
  }

  /// The answers by key and palette, wherever in the program one is.
  public List<Action> actions() {
    return List.of(
        Action.of("automations.tell", texts.say("act.tell"), Icons.SEND_OUTLINE, this::tell)
            .key("Shortcut+Enter")
            .when(waits),
        Action.of("automations.dontTell", texts.say("act.dont-tell"), Icons.CLOSE, this::dont)
            .key("Shortcut+Shift+Enter")
            .when(waits),
        Action.of("automations.alwaysTell", texts.say("act.always-tell"), Icons.CHECK, this::always)
            .when(waits));
  }

  private void look(List<TaskId> changed) {
    var known = asked.get().map(Asked::tasks).orElse(List.of());
    background.run(
        () ->
            ledger.read(page ->
                new Looked(
                    changed.stream()
                        .filter(id -> !known.contains(id))
                        .flatMap(id -> held(page, id).stream())
                        .toList(),
                    known.stream().anyMatch(id -> held(page, id).isPresent()))),
        this::show,
        voice::report);
  }

  private record Looked(List<Held> fresh, boolean stands) {}

  private record Held(TaskId id, String who, Trigger trigger) {}

  private static Optional<Held> held(Page page, TaskId id) {
    var task =
        page.outbox()
            .task(id)
            .filter(t -> t.state() == Task.State.HELD && TaskRow.group(t) == TaskRow.Group.ASK);
    var name = task.flatMap(t -> ActionTask.parse(t.id()));
    var rule = name.flatMap(n -> rule(page, n));
    if (rule.isEmpty()) return Optional.empty();
    var who =
        page.appointment(new AppointmentId(name.get().about().id()))
            .flatMap(Appointment::client)
            .flatMap(page::client)
            .map(Client::name);
    return who.map(w -> new Held(id, w, rule.get().trigger()));
  }

  private static Optional<AutomationRule> rule(Page page, ActionTask name) {
    return page.automations().rules().stream()
        .filter(r -> r.id().equals(name.rule()) && name.action() < r.actions().size())
        .findFirst();
  }

  private void show(Looked looked) {
    if (!looked.stands()) forget();
    if (looked.fresh().isEmpty()) return;
    forget();
    var ids = looked.fresh().stream().map(Held::id).toList();
    var notice =
        voice
            .notices()
            .ask(
                question(looked.fresh()),
                List.of(
                    new Notice.Offer(texts.say("tell"), this::tell),
                    new Notice.Offer(texts.say("tell.dont"), this::dont),
                    new Notice.Offer(texts.say("tell.always"), this::always)));
    asked.set(Optional.of(new Asked(notice, ids)));
  }

  private void forget() {
    asked.get().ifPresent(a -> voice.notices().dismiss(a.notice()));
    asked.set(Optional.empty());
  }

  private String question(List<Held> held) {
    var who = held.stream().map(Held::who).distinct().toList();
    if (who.size() > 1) return texts.say("tell.many", "count", who.size());
    var key =
        switch (held.getFirst().trigger()) {
          case BOOKED, CONFIRMED -> "tell.booked";
          case RESCHEDULED -> "tell.moved";
          case CANCELLED -> "tell.cancelled";
          case WAITLIST_OFFER -> "tell.offer";
          case ARRIVED,
              NO_SHOW,
              COMPLETED,
              REMINDER,
              UNCONFIRMED,
              PAYMENT_DUE,
              CLIENT_CREATED,
              BIRTHDAY,
              RECALL ->
              "tell.message";
        };
    return texts.say(key, "who", who.getFirst());
  }

  private void tell() {
    answer(this::send, "tell.done");
  }

  private void dont() {
    answer(tasks::skip, "tell.not");
  }

  /// From now on nobody asks.
  private void always() {
    var ids = take();
    background
        .outside()
        .run(
            () -> {
              settings.set(Setting.ASK, "false");
              ids.forEach(this::send);
              return ids.size();
            },
            n -> voice.say(texts.say("ask.off")),
            voice::report);
  }

  private TaskDesk.Outcome send(TaskId id) {
    var outcome = tasks.retry(id);
    if (outcome instanceof TaskDesk.Outcome.TooLate) outcome = tasks.send(id);
    wake.run();
    return outcome;
  }

  private interface Deed {
    TaskDesk.Outcome on(TaskId id);
  }

  private void answer(Deed deed, String said) {
    var ids = take();
    background.run(
        () -> ids.stream().map(deed::on).filter(o -> o instanceof TaskDesk.Outcome.Changed).count(),
        n -> voice.say(n == 0 ? texts.say("task.over") : texts.say(said, "count", n)),
        voice::report);
  }

  private List<TaskId> take() {
    var ids = asked.get().map(Asked::tasks).orElse(List.of());
    forget();
    return ids;
  }
}
