package com.xordon.ui.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.ui.Room;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientsViewModelTest {
  private final Room room = new Room();
  private final ClientsViewModel model =
      new ClientsViewModel(
          room, room.clock, room.background, room.voice, room.texts(ClientsViewModel.class));

  @BeforeEach
  void open() {
    model.refresh();
  }

  @Test
  void everybodyIsThereBeforeAnythingIsTyped() {
    assertThat(model.loadedProperty().get()).isTrue();
    assertThat(model.rows()).hasSize(60);
  }

  @Test
  void typingFindsByNameMailOrPhone() {
    model.search().set("lena");
    assertThat(names()).contains("Lena Hoffmann");
    model.search().set("hoffmann@example");
    assertThat(names()).containsExactly("Lena Hoffmann");
    model.search().set("nobody of this name");
    assertThat(names()).isEmpty();
  }

  @Test
  void aRowTellsLastAndNextAndWhatWasMissed() {
    var lena = row("Lena Hoffmann");
    assertThat(lena.last().orElseThrow().status()).isEqualTo(Status.ARRIVED);
    assertThat(row("Mehmet Aydın").noShows()).isEqualTo(1);
    assertThat(row("Hannah Weiss").next().orElseThrow().status()).isEqualTo(Status.REQUESTED);
  }

  @Test
  void lookingAtSomebodyShowsTheirAppointmentsWithNames() {
    model.select(row("Lena Hoffmann"));
    assertThat(model.visits()).isNotEmpty();
    assertThat(model.visits())
        .anyMatch(v -> v.service().equals("Physiotherapy") && v.staff().equals("Anna Keller"));
    assertThat(model.visits())
        .isSortedAccordingTo(
            (a, b) -> -a.appointment().when().start().compareTo(b.appointment().when().start()));
  }

  @Test
  void somebodyNewStartsWithWhatWasSearchedFor() {
    model.search().set("Zoe Ahrens");
    model.startNew();
    assertThat(model.form().name().get()).isEqualTo("Zoe Ahrens");
    model.form().phone().set("+49 30 1");
    model.save();
    assertThat(kept("Zoe Ahrens").phone()).isEqualTo("+49 30 1");
    assertThat(model.editingProperty().get()).isFalse();
    assertThat(model.selectedProperty().get()).isPresent();
    assertThat(room.said()).containsExactly("Zoe Ahrens is in the list.");
  }

  @Test
  void aChangeIsKept() {
    model.select(row("Lena Hoffmann"));
    model.edit();
    model.form().email().set("lena@example.org");
    model.save();
    assertThat(kept("Lena Hoffmann").email()).isEqualTo("lena@example.org");
    assertThat(model.selectedProperty().get().orElseThrow().client().email())
        .isEqualTo("lena@example.org");
  }

  @Test
  void whatMattersWhenWritingIsKeptAndAChangeOfNameLosesNoneOfIt() {
    model.select(row("Lena Hoffmann"));
    model.edit();
    var more = model.form().particulars();
    more.language.set("en");
    more.zone.set("America/New_York");
    more.born.set(LocalDate.of(1980, 4, 2));
    more.tags.set("club, regular , Club");
    more.sms.set(false);
    model.save();
    model.edit();
    assertThat(model.form().changed().get()).isFalse();
    model.form().name().set("Lena Hoffmann-Berg");
    model.save();
    var kept = kept("Lena Hoffmann-Berg").particulars();
    assertThat(kept.language()).contains(Locale.ENGLISH);
    assertThat(kept.zone()).contains(ZoneId.of("America/New_York"));
    assertThat(kept.born()).contains(LocalDate.of(1980, 4, 2));
    assertThat(kept.tags()).containsExactlyInAnyOrder("club", "regular");
    assertThat(kept.noSms()).isTrue();
    assertThat(kept.noMail()).isFalse();
  }

  @Test
  void aZoneNobodyKnowsAndABirthdayToComeAreNamed() {
    model.startNew();
    model.form().name().set("Zoe Ahrens");
    model.form().particulars().zone.set("Berlin");
    model.form().particulars().born.set(LocalDate.of(2030, 1, 1));
    model.save();
    assertThat(model.form().particulars().zoneComplaint.get()).isEqualTo("zone.wrong");
    assertThat(model.form().particulars().bornComplaint.get()).isEqualTo("born.wrong");
    assertThat(model.editingProperty().get()).isTrue();
  }

  @Test
  void whatCantBeRightIsComplainedAbout() {
    model.startNew();
    model.form().email().set("lena");
    model.form().phone().set("call me");
    model.save();
    assertThat(model.form().nameComplaint().get()).isEqualTo("name.wrong");
    assertThat(model.form().emailComplaint().get()).isEqualTo("email.wrong");
    assertThat(model.form().phoneComplaint().get()).isEqualTo("phone.wrong");
    assertThat(model.editingProperty().get()).isTrue();
  }

  @Test
  void aFullDiskLosesNothingTyped() {
    model.startNew();
    model.form().name().set("Zoe Ahrens");
    room.fillDisk();
    model.save();
    assertThat(room.reported()).hasSize(1);
    assertThat(model.editingProperty().get()).isTrue();
    assertThat(model.savingProperty().get()).isFalse();
    assertThat(model.form().name().get()).isEqualTo("Zoe Ahrens");
  }

  @Test
  void somebodyElseWaitsUntilTheTypingIsSavedOrDropped() {
    model.select(row("Lena Hoffmann"));
    model.edit();
    model.form().name().set("Lena H.");
    assertThat(model.select(row("Tomasz Nowak"))).isFalse();
    model.refresh();
    assertThat(model.form().name().get()).isEqualTo("Lena H.");
    model.stopEditing();
    assertThat(model.select(row("Tomasz Nowak"))).isTrue();
  }

  @Test
  void onlyWhoHasNoAppointmentsCanGo() {
    model.select(row("Lena Hoffmann"));
    model.remove();
    assertThat(kept("Lena Hoffmann")).isNotNull();
    assertThat(room.said().getLast())
        .startsWith("Lena Hoffmann has")
        .endsWith("stays in the list.");
    model.startNew();
    model.form().name().set("Zoe Ahrens");
    model.save();
    model.remove();
    assertThat(room.said().getLast()).isEqualTo("Zoe Ahrens is removed.");
    assertThat(names()).doesNotContain("Zoe Ahrens");
    assertThat(model.selectedProperty().get()).isEmpty();
  }

  private ClientRow row(String name) {
    return model.rows().stream()
        .filter(r -> r.client().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return model.rows().stream().map(r -> r.client().name()).toList();
  }

  private Client kept(String name) {
    return room.read(page -> page.clients(name, 1)).getFirst();
  }
}
