package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.booking.Page;
import com.xordon.core.booking.Step;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");
  private static final StaffId ANNA = new StaffId("anna");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openWithAPractice() {
    store = TestStores.open(folder);
    store.importPractice(TestStores.practice());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void openAgain() {
    store.close();
    store = TestStores.open(folder);
  }

  private void save(String id, Instant start) {
    var a = TestStores.appointment(id, start);
    store.ledger().write(Deed.BOOK, page -> saved(page, a));
  }

  private static boolean saved(Page page, Appointment a) {
    page.save(a);
    return true;
  }

  private List<Appointment> at(Instant from, Duration length) {
    return store.ledger().read(p -> p.appointments(Interval.of(from, length)));
  }

  private <T> List<T> list(Function<Page, List<T>> question) {
    return store.ledger().read(question);
  }

  private Appointment found(String id) {
    return store.ledger().read(p -> p.appointment(new AppointmentId(id))).orElseThrow();
  }

  @Test
  void whatWasSavedIsThereAfterOpeningAgain() {
    save("a1", NINE);
    openAgain();
    assertThat(found("a1")).isEqualTo(TestStores.appointment("a1", NINE));
    assertThat(store.mended()).isEmpty();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void theExportOfAnImportIsEqual() {
    var root = (ObjectNode) TestStores.practice().root().deepCopy();
    root.put("colour", "red");
    root.putArray("referrals").add(1.50);
    root.putNull("busy");
    store.importPractice(PracticeFile.of(root));
    openAgain();
    assertThat(store.exportPractice().toString())
        .isEqualTo(PracticeFile.parse(root.toString()).root().toString());
  }

  @Test
  void theWaitlistIsKeptTakenBackAndExported() {
    var entry = TestStores.waiting("w1", NINE);
    store.ledger().write(Deed.WAIT, page -> saved(page, entry));
    openAgain();
    assertThat(list(p -> p.waitlist(false))).containsExactly(entry);
    assertThat(store.check()).isEmpty();
    var exported = store.exportPractice();
    assertThat(exported.path("waitlist")).hasSize(1);
    assertThat(PracticeFile.of(exported).waitlist()).containsExactly(entry);
    var over = entry.closed(WaitlistEntry.State.REMOVED);
    store.ledger().write(Deed.WAIT, page -> saved(page, over));
    assertThat(list(p -> p.waitlist(false))).isEmpty();
    assertThat(list(p -> p.waitlist(true))).containsExactly(over);
  }

  private static boolean saved(Page page, WaitlistEntry entry) {
    page.save(entry);
    return true;
  }

  @Test
  void whatTheClockDidIsNotWhatUndoTakesBack() {
    save("a1", NINE);
    var last = store.ledger().read(Page::undoable);
    store.ledger().write(Deed.EXPIRE, page -> saved(page, TestStores.waiting("w1", NINE)));
    assertThat(store.ledger().read(Page::undoable)).isEqualTo(last);
  }

  @Test
  void aWindowFindsWhatReachesIntoIt() {
    save("short", NINE);
    var long1 =
        TestStores.appointment("long", NINE.minus(Duration.ofDays(20)), Duration.ofDays(25));
    var zero = TestStores.appointment("zero", NINE.plusSeconds(60), Duration.ZERO);
    store.ledger().write(Deed.BOOK, p -> saved(p, long1) && saved(p, zero));
    assertThat(at(NINE, Duration.ofMinutes(5)))
        .extracting(a -> a.id().value())
        .containsExactly("long", "short", "zero");
    assertThat(at(NINE.plus(Duration.ofMinutes(45)), Duration.ofMinutes(5)))
        .extracting(a -> a.id().value())
        .containsExactly("long");
  }

  @Test
  void lastAssignedLooksAtWhatHoldsTime() {
    save("a1", NINE);
    var service = new ServiceId("physio");
    assertThat(store.ledger().<Object>read(p -> p.lastAssigned(service).get(ANNA)))
        .isEqualTo(TestStores.NOW);
    assertThat(store.ledger().<Object>read(p -> p.lastAssigned().get(ANNA)))
        .isEqualTo(TestStores.NOW);
    assertThat(list(p -> p.created(Interval.of(TestStores.NOW, Duration.ofHours(1))))).hasSize(1);
  }

  @Test
  void aDiscardedPageLeavesNothing() {
    store
        .ledger()
        .write(
            Deed.BOOK,
            page -> {
              page.save(TestStores.appointment("a1", NINE));
              page.discard();
              return 0;
            });
    assertThat(at(NINE, Duration.ofHours(1))).isEmpty();
  }

  @Test
  void undoAndRedoWorkAfterOpeningAgain() {
    save("a1", NINE);
    store.ledger().write(Deed.CONFIRM, p -> saved(p, found("a1").with(Status.CONFIRMED)));
    openAgain();
    undo();
    assertThat(found("a1").status()).isEqualTo(Status.BOOKED);
    undo();
    assertThat(at(NINE, Duration.ofHours(1))).isEmpty();
    openAgain();
    redo();
    redo();
    assertThat(found("a1").status()).isEqualTo(Status.CONFIRMED);
    assertThat(store.ledger().<Optional<Step>>read(Page::redoable)).isEmpty();
    assertThat(list(p -> p.history(new AppointmentId("a1")))).hasSize(6);
    assertThat(store.check()).isEmpty();
  }

  @Test
  void anImportIsUndoneAsOneDeed() {
    var before = store.exportPractice();
    store.importPractice(TestStores.practice());
    store.importPractice(PracticeFile.parse("{\"xordon\":1,\"practice\":{\"zone\":\"UTC\"}}"));
    undo();
    assertThat(store.exportPractice().toString()).isEqualTo(before.toString());
    redo();
    assertThat(store.exportPractice().toString())
        .isEqualTo("{\"xordon\":1,\"practice\":{\"zone\":\"UTC\"}}");
  }

  @Test
  void takingBackRefusesWhatWasChangedSince() {
    save("a1", NINE);
    var step = store.ledger().read(Page::undoable).orElseThrow();
    store.ledger().write(Deed.CONFIRM, p -> saved(p, found("a1").with(Status.CONFIRMED)));
    assertThat(store.ledger().<Boolean>write(Deed.UNDO, p -> p.takeBack(step))).isFalse();
    assertThat(step.appointments()).containsExactly(new AppointmentId("a1"));
  }

  private void undo() {
    assertThat(
            store.ledger().<Boolean>write(Deed.UNDO, p -> p.takeBack(p.undoable().orElseThrow())))
        .isTrue();
  }

  private void redo() {
    assertThat(
            store.ledger().<Boolean>write(Deed.REDO, p -> p.takeBack(p.redoable().orElseThrow())))
        .isTrue();
  }

  @Test
  void clientsAreFoundByTheirWords() {
    store
        .ledger()
        .write(
            Deed.EDIT,
            p -> {
              p.save(
                  new Client(new ClientId("c8"), "Jürgen Müller", "jm@example.org", "+49 30 123"));
              p.save(new Client(new ClientId("c9"), "Xaver Juren", "x@example.org", ""));
              return p.clients("jur", 5);
            });
    assertThat(list(p -> p.clients("mul JUR", 5)))
        .extracting(Client::name)
        .containsExactly("Jürgen Müller");
    assertThat(list(p -> p.clients("4930123 mul", 5))).hasSize(1);
    assertThat(list(p -> p.clients("", 2)))
        .extracting(Client::name)
        .containsExactly("Ada Klein", "Jürgen Müller");
  }

  @Test
  void blockedTimeComesAndGoes() {
    var busy = new Busy(ANNA, Interval.of(NINE, Duration.ofHours(1)), Busy.Source.BLOCKED);
    store
        .ledger()
        .write(
            Deed.EDIT,
            p -> {
              p.add(busy);
              return 0;
            });
    assertThat(list(p -> p.busy(busy.when()))).containsExactly(busy);
    store
        .ledger()
        .write(
            Deed.EDIT,
            p -> {
              p.remove(busy);
              return 0;
            });
    assertThat(list(p -> p.busy(busy.when()))).isEmpty();
  }

  @Test
  void listenersHearOfWhatIsKept() {
    var heard = new ArrayList<Change>();
    var promise = store.changes().listen(heard::addAll);
    save("a1", NINE);
    promise.close();
    save("a2", NINE);
    assertThat(heard)
        .singleElement()
        .satisfies(c -> {
          assertThat(c.id()).isEqualTo("a1");
          assertThat(c.before()).isEmpty();
          assertThat(c.after()).containsEntry("staff", "anna").containsEntry("status", "BOOKED");
        });
  }

  @Test
  void settingsAreKept() {
    store.set("mail.smtp.host", "localhost");
    openAgain();
    assertThat(store.settings()).containsEntry("mail.smtp.host", "localhost");
  }

  @Test
  void aLostDatabaseIsBuiltAnew() throws Exception {
    save("a1", NINE);
    var before = store.exportPractice();
    store.close();
    Files.delete(folder.resolve("xordon.mv.db"));
    store = TestStores.open(folder);
    assertThat(store.exportPractice()).isEqualTo(before);
    assertThat(store.mended()).extracting(Books.Finding::code).containsExactly("DATABASE_RESTORED");
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aLostJournalIsWrittenAnew() throws Exception {
    save("a1", NINE);
    store.close();
    try (var files = Files.list(folder.resolve("journal"))) {
      for (var f : files.toList()) Files.delete(f);
    }
    store = TestStores.open(folder);
    assertThat(found("a1").staff()).containsExactly(ANNA);
    assertThat(store.mended()).extracting(Books.Finding::code).containsExactly("JOURNAL_COMPLETED");
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aFlippedByteInTheJournalIsHealed() throws Exception {
    save("a1", NINE);
    save("a2", NINE);
    var before = store.exportPractice();
    store.close();
    var segment = folder.resolve("journal/journal-000001");
    var bytes = Files.readAllBytes(segment);
    bytes[700] ^= 4;
    Files.write(segment, bytes);
    Files.delete(folder.resolve("closed.json"));
    store = TestStores.open(folder);
    assertThat(store.exportPractice()).isEqualTo(before);
    assertThat(store.mended()).extracting(Books.Finding::code).containsExactly("JOURNAL_HEALED");
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aBackupIsRestoredAndTheRestoreUndone() {
    save("a1", NINE);
    var file = folder.resolve("outside.zip");
    assertThat(store.backup(file).appointments()).isEqualTo(1);
    save("a2", NINE);
    var later = store.exportPractice();
    assertThat(store.look(file).practice()).isEqualTo("North Street");
    var aside = store.restore(file);
    assertThat(at(NINE, Duration.ofHours(1))).hasSize(1);
    save("a3", NINE);
    openAgain();
    assertThat(at(NINE, Duration.ofHours(1))).hasSize(2);
    store.restore(aside);
    assertThat(store.exportPractice()).isEqualTo(later);
    assertThat(store.check()).isEmpty();
  }
}
