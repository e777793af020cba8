package com.xordon.ui.automations;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.change.Deed;
import com.xordon.core.task.Task;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is too much for one page, and what is asked for while something else is done.
class LongQueueTest {
  @TempDir private Path home;

  private AutomationsRoom room;

  @BeforeEach
  void open() {
    room = new AutomationsRoom(home, Locale.UK);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aLongQueueIsReadPageByPage() {
    var subject =
        new Subject.OfAppointment(
            new AutomationStory(room.ledger(), AutomationsRoom.NOW).appointment(0).id());
    room.ledger()
        .write(
            Deed.RUN,
            page -> {
              for (int i = 0; i < 301; i++) {
                var id = new ActionTask(new RuleId("move"), 0, "n" + i, subject).id();
                var due = AutomationsRoom.NOW.plusSeconds(60 + i);
                page.outbox()
                    .save(
                        Task.named(
                            id,
                            subject.kind(),
                            subject.id(),
                            AutomationsRoom.NOW,
                            due,
                            Optional.of(due.plusSeconds(9_000))));
              }
              return true;
            });
    var model = room.model();
    model.refresh();
    assertThat(model.queue().queue()).hasSize(300);
    assertThat(model.queue().waiting().moreProperty().get()).isTrue();
    model.queue().waiting().next();
    assertThat(model.queue().queue()).hasSize(301);
    assertThat(model.queue().waiting().moreProperty().get()).isFalse();
  }

  @Test
  void askingIsTurnedOnThoughSomethingElseIsBeingSaved() {
    var later = new ArrayDeque<Runnable>();
    var background = new Background(later::add, Runnable::run);
    var voice = new Voice(room.notices, room.problems, room::undo);
    var doing = new Doing(background, voice, () -> {});
    var words =
        new AutomationWords(
            Texts.of(AutomationsScreen.class, Locale.UK, ZoneId.of("Europe/Berlin")), room.clock);
    var model = new AccountModel(room.desk, room, room.clock, doing, words, () -> {});
    model.open();
    assertThat(model.busyProperty().get()).isTrue();
    model.askFirst(true);
    model.askFirst(false);
    model.askFirst(true);
    while (!later.isEmpty()) later.remove().run();
    assertThat(room.setting("messages.ask")).isEqualTo("true");
  }
}
