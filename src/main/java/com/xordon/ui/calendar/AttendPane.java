package com.xordon.ui.calendar;

import com.xordon.core.availability.PartOffer;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Which parts of a service over several days the client comes to; all unless some are left out. At
/// the chosen time each says how many of its seats are left, or what stands against it.
final class AttendPane extends VBox {
  private final BookingCard card;
  private final Supplier<Optional<Rules>> rules;
  private final CalendarWords words;
  private Optional<Service> shown = Optional.empty();

  @SuppressWarnings("unused") // held as long as the pane lives
  private final Subscription following;

  AttendPane(BookingCard card, Supplier<Optional<Rules>> rules, CalendarWords words) {
    this.card = card;
    this.rules = rules;
    this.words = words;
    getStyleClass().addAll("section", "gap-6", "attend");
    following =
        Subscription.combine(
            card.attendance().wantedProperty().subscribe(w -> show()),
            card.attendance().partsProperty().subscribe(p -> show()));
  }

  void show(Optional<Service> service) {
    shown = service;
    show();
  }

  private void show() {
    var days = shown.flatMap(Service::multiDay).filter(d -> d.parts().size() > 1);
    setVisible(days.isPresent());
    setManaged(days.isPresent());
    boolean focused = getChildren().stream().anyMatch(Node::isFocusWithin);
    int at = getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true);
    getChildren().clear();
    if (days.isEmpty()) return;
    getChildren().add(Parts.label(words.say("attend.title"), "strong"));
    for (int i = 0; i < days.get().parts().size(); i++) {
      getChildren().add(part(i, days.get().parts()));
    }
    if (focused) ((VBox) getChildren().get(at)).getChildren().getFirst().requestFocus();
  }

  private VBox part(int part, List<MultiDay.Part> all) {
    var offer =
        card.attendance().partsProperty().get().stream().filter(p -> p.part() == part).findFirst();
    var box = new CheckBox(offer.map(this::says).orElseGet(() -> says(part, all.get(part))));
    box.setWrapText(true);
    box.setSelected(card.attendance().isWanted(part));
    box.setOnAction(e -> {
      boolean kept = card.attend(part, box.isSelected(), all.size());
      if (!kept) box.setSelected(true);
    });
    var column = Parts.column("gap-2", box);
    offer.ifPresent(o ->
        reasons(o)
            .forEach(why -> column.getChildren().add(Parts.wrapped(why, "text-11", "attend-why"))));
    return column;
  }

  /// On its day, once a time is chosen.
  private String says(PartOffer offer) {
    var zone = rules.get().orElseThrow().practice().zone();
    var when =
        words.say(
            "book.part",
            "part",
            offer.part() + 1,
            "day",
            words.dayName(offer.when().start().atZone(zone).toLocalDate()),
            "from",
            words.clock(offer.when().start(), zone),
            "to",
            words.clock(offer.when().end(), zone));
    if (offer.seats() == 1) return when;
    return when + " · " + words.say("attend.left", "left", offer.left(), "seats", offer.seats());
  }

  private String says(int part, MultiDay.Part of) {
    int seats = of.seats().orElse(shown.map(Service::seats).orElse(1));
    return words.say(
        "attend.part",
        "part",
        part + 1,
        "day",
        of.day() + 1,
        "hours",
        HoursText.write(of.range()),
        "seats",
        seats);
  }

  private List<String> reasons(PartOffer offer) {
    var say = new WhyNot(rules.get().orElseThrow(), words.locale());
    return offer.reasons().stream().map(say::sentence).distinct().toList();
  }
}
