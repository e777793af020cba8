package com.xordon.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Page;
import com.xordon.core.practice.Service;
import com.xordon.ui.Room;
import org.junit.jupiter.api.Test;

class ServicesViewModelTest {
  private final Room room = new Room();
  private final ServicesViewModel model =
      new ServicesViewModel(
          room, room.clock, room.background, room.voice, room.texts(ServicesViewModel.class));

  @Test
  void theFirstServiceIsOnTheTableAtOnce() {
    model.refresh();
    assertThat(model.services()).hasSize(11);
    assertThat(model.form().text(ServiceField.NAME).get()).isEqualTo("Physiotherapy");
    assertThat(model.canSave().get()).isFalse();
  }

  @Test
  void aChangeIsKeptAndToldWithAWayBack() {
    model.refresh();
    model.form().text(ServiceField.LENGTH).set("40");
    model.save();
    assertThat(kept("Physiotherapy").minutes()).isEqualTo(40);
    assertThat(room.said()).containsExactly("Physiotherapy is changed.");
    assertThat(model.canSave().get()).isFalse();
  }

  @Test
  void aNewServiceGetsAnIdAndEverybodyWhoIsHere() {
    model.refresh();
    model.startNew();
    model.form().text(ServiceField.NAME).set("Taping");
    model.save();
    assertThat(kept("Taping").staff()).hasSize(6);
    assertThat(kept("Taping").id().value()).isNotEqualTo("new");
    assertThat(model.selectedProperty().get()).contains(kept("Taping"));
  }

  @Test
  void anAddOnIsTypedKeptChangedAndTakenBack() {
    model.refresh();
    var addOns = model.form().addOns();
    addOns.add();
    assertThat(model.canSave().get()).isTrue();
    model.save();
    assertThat(addOns.rows().getFirst().complaint().get()).isEqualTo("addOn.name.wrong");
    addOns.rows().getFirst().name().set("Heat pack");
    addOns.rows().getFirst().minutes().set("10");
    addOns.rows().getFirst().price().set("6.50");
    model.save();
    var heat = kept("Physiotherapy").addOns().getFirst();
    assertThat(heat.id().value()).doesNotContain(" ");
    assertThat(heat.minutes()).isEqualTo(10);
    assertThat(heat.price()).hasValue(650);
    assertThat(model.canSave().get()).isFalse();
    addOns.rows().getFirst().minutes().set("15");
    model.save();
    assertThat(kept("Physiotherapy").addOns().getFirst().id()).isEqualTo(heat.id());
    new BookingDesk(room, room.clock).undo();
    assertThat(kept("Physiotherapy").addOns()).containsExactly(heat);
    model.refresh();
    addOns.rows().clear();
    model.save();
    assertThat(kept("Physiotherapy").addOns()).isEmpty();
  }

  @Test
  void aFullDiskLosesNothingTyped() {
    model.refresh();
    model.form().text(ServiceField.NAME).set("Physio");
    room.fillDisk();
    model.save();
    assertThat(room.reported()).hasSize(1);
    assertThat(model.form().text(ServiceField.NAME).get()).isEqualTo("Physio");
    assertThat(model.canSave().get()).isTrue();
    room.emptyDisk();
    model.save();
    assertThat(kept("Physio").minutes()).isEqualTo(30);
  }

  @Test
  void anotherServiceWaitsUntilTheTypingIsSavedOrDropped() {
    model.refresh();
    model.form().text(ServiceField.NAME).set("Physio");
    assertThat(model.select(model.services().get(1))).isFalse();
    assertThat(room.said()).containsExactly("Save or discard what you are typing first.");
    model.revert();
    assertThat(model.select(model.services().get(1))).isTrue();
    assertThat(model.form().text(ServiceField.NAME).get()).isEqualTo("Sports massage");
  }

  @Test
  void aChangeFromElsewhereDoesntTouchWhatIsTyped() {
    model.refresh();
    model.form().text(ServiceField.NAME).set("Physio");
    model.refresh();
    assertThat(model.form().text(ServiceField.NAME).get()).isEqualTo("Physio");
  }

  private Service kept(String name) {
    return room.read(Page::rules).services().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
