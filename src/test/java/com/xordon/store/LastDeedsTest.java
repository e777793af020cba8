package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.Page;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastDeedsTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void openWithThreeDeeds() {
    store = TestStores.open(folder);
    store.importPractice(TestStores.practice());
    save(Deed.BOOK, "a1");
    save(Deed.CANCEL, "a2", "a3");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void save(Deed deed, String... ids) {
    store
        .ledger()
        .write(
            deed,
            page -> {
              for (var id : ids) page.save(TestStores.appointment(id, NINE));
              return true;
            });
  }

  private List<Change> last(long upTo, int most) {
    return store.ledger().read((Page page) -> page.lastDeeds(upTo, most));
  }

  @Test
  void eachDeedIsToldByItsFirstEntryNewestFirst() {
    var last = last(Long.MAX_VALUE, 10);
    assertThat(last).extracting(Change::deed).containsExactly(Deed.CANCEL, Deed.BOOK, Deed.IMPORT);
    assertThat(last).extracting(Change::id).startsWith("a2", "a1");
    assertThat(last.getLast().number()).isEqualTo(1);
  }

  @Test
  void aDeedUnderWayAtAnEntryIsTheLastOneUpToIt() {
    var cancel = last(Long.MAX_VALUE, 1).getFirst();
    assertThat(last(cancel.number(), 5)).extracting(Change::deed).startsWith(Deed.CANCEL);
    assertThat(last(cancel.number() - 1, 1)).extracting(Change::deed).containsExactly(Deed.BOOK);
    assertThat(last(0, 5)).isEmpty();
  }
}
