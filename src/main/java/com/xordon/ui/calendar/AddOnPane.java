package com.xordon.ui.calendar;

import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.Service;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What can be taken with the service; it makes the appointment longer and dearer.
final class AddOnPane extends VBox {
  private final BookingCard card;
  private final CalendarWords words;
  private List<AddOn> shown = List.of();

  AddOnPane(BookingCard card, CalendarWords words) {
    this.card = card;
    this.words = words;
    getStyleClass().addAll("section", "gap-6");
    show(Optional.empty(), "");
  }

  void show(Optional<Service> service, String currency) {
    var addOns = service.map(Service::addOns).orElse(List.of());
    setVisible(!addOns.isEmpty());
    setManaged(!addOns.isEmpty());
    if (addOns.equals(shown) && !card.extras().addOns().isEmpty()) return;
    shown = addOns;
    getChildren().clear();
    if (addOns.isEmpty()) return;
    getChildren().add(Parts.label(words.say("addOns.title"), "strong"));
    for (var a : addOns) getChildren().add(box(a, currency));
  }

  private CheckBox box(AddOn addOn, String currency) {
    var box =
        new CheckBox(
            words.say(
                "addOns.line",
                "name",
                addOn.name(),
                "minutes",
                addOn.minutes(),
                "price",
                words.money(addOn.price(), currency)));
    box.setSelected(card.extras().addOns().contains(addOn.id()));
    box.setOnAction(e -> card.takeAddOn(addOn.id(), box.isSelected()));
    return box;
  }
}
