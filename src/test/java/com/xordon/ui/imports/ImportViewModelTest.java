package com.xordon.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Interval;
import com.xordon.exchange.Row;
import com.xordon.exchange.ics.IcsOptions;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {
  private static final Interval ALL =
      new Interval(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));
  private final Room room = new Room();
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final ImportViewModel model = model(room.background);

  static Path file(String name) {
    return Path.of("src/test/resources/com/xordon/exchange/ics", name);
  }

  private ImportViewModel model(Background background) {
    return new ImportViewModel(
        room,
        new BookingDesk(room, room.clock),
        room.clock,
        background,
        room.notices,
        room.problems,
        room.texts(ImportViewModel.class));
  }

  private List<Object> books() {
    return room.read(page -> List.of(page.appointments(ALL), page.busy(ALL)));
  }

  @Test
  void aPreviewCountsAndWritesNothing() {
    var before = books();
    model.open(List.of(file("plain.ics")));
    assertThat(model.isOpen().get()).isTrue();
    assertThat(model.stage().get()).isEqualTo(Stage.READY);
    assertThat(model.report().get().count(Row.Outcome.CREATED)).isEqualTo(4);
    assertThat(model.rows()).hasSize(4);
    assertThat(books()).isEqualTo(before);
  }

  @Test
  void whatNeedsALookComesFirst() {
    model.open(List.of(file("one-bad-event.ics")));
    assertThat(model.rows().getFirst().outcome()).isEqualTo(Row.Outcome.SKIPPED);
    assertThat(model.rows().getLast().outcome()).isEqualTo(Row.Outcome.CREATED);
  }

  @Test
  void anImportIsSaidAndCanBeTakenBack() {
    var before = books();
    model.open(List.of(file("plain.ics")));
    model.go();
    assertThat(model.stage().get()).isEqualTo(Stage.DONE);
    assertThat(books()).isNotEqualTo(before);
    assertThat(room.said()).containsExactly("Imported plain.ics: 4 entries are new or changed.");
    room.notices.undo(room.notices.shown().getFirst());
    assertThat(books()).isEqualTo(before);
    assertThat(room.said()).containsExactly("The import is undone.");
  }

  @Test
  void anOldNoticeTakesBackNothingElse() {
    model.open(List.of(file("plain.ics"), file("count.ics")));
    model.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    model.go();
    model.go();
    model.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    model.go();
    var both = books();
    room.notices.undo(room.notices.shown().getFirst());
    assertThat(books()).isEqualTo(both);
    assertThat(room.said()).last().isEqualTo("Something else was done since. Undo that first.");
  }

  @Test
  void aSecondImportChangesNothingAndOffersNoWayBack() {
    model.open(List.of(file("plain.ics")));
    model.go();
    model.go();
    model.open(List.of(file("plain.ics")));
    assertThat(model.report().get().count(Row.Outcome.UNCHANGED)).isEqualTo(4);
    model.go();
    assertThat(room.notices.shown().getLast().undo()).isEmpty();
  }

  @Test
  void callingItOffLeavesNothing() {
    var before = books();
    var waiting = model(new Background(later::add, Runnable::run));
    waiting.open(List.of(file("plain.ics")));
    work();
    waiting.go();
    assertThat(waiting.stage().get()).isEqualTo(Stage.WRITING);
    waiting.back();
    work();
    assertThat(waiting.stage().get()).isEqualTo(Stage.READY);
    assertThat(books()).isEqualTo(before);
    assertThat(room.said()).first().asString().contains("cancelled");
  }

  @Test
  void whatIsNoCalendarOrNotThereIsSaid() {
    model.open(List.of(file("not-a-calendar.ics"), file("nowhere.ics")));
    assertThat(model.stage().get()).isEqualTo(Stage.FAILED);
    assertThat(model.trouble().get()).isEqualTo("This file is not a calendar.");
    model.go();
    assertThat(model.trouble().get()).isEqualTo("The file is not there any more.");
    model.back();
    assertThat(model.isOpen().get()).isFalse();
  }

  @Test
  void filesWaitForEachOther() {
    model.open(List.of(file("plain.ics")));
    model.open(List.of(file("count.ics")));
    assertThat(model.file().get()).isEqualTo("plain.ics");
    model.go();
    model.go();
    assertThat(model.file().get()).isEqualTo("count.ics");
    assertThat(model.stage().get()).isEqualTo(Stage.READY);
    model.back();
    assertThat(model.isOpen().get()).isFalse();
  }

  @Test
  void blockedTimeIsTakenForWhomOneSays() {
    var other = room.sample.rules().staff().getLast().id();
    model.open(List.of(file("plain.ics")));
    model.choose(other);
    model.take(IcsOptions.As.BUSY);
    model.go();
    assertThat(room.<Boolean>read(p -> p.busy(ALL).stream().anyMatch(b -> b.staff().equals(other))))
        .isTrue();
  }

  @Test
  void aFullDiskIsAProblemAndNotAnImport() {
    model.open(List.of(file("plain.ics")));
    room.fillDisk();
    model.go();
    assertThat(model.stage().get()).isEqualTo(Stage.FAILED);
    assertThat(room.reported()).hasSize(1);
  }

  private void work() {
    while (!later.isEmpty()) later.remove().run();
  }
}
