package com.xordon.ui.calendar;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Service;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Which parts of a service over several days the client comes to; all unless some are left out.
final class AttendPane extends VBox {
  private final BookingCard card;
  private final CalendarWords words;
  private Optional<MultiDay> shown = Optional.empty();

  AttendPane(BookingCard card, CalendarWords words) {
    this.card = card;
    this.words = words;
    getStyleClass().addAll("section", "gap-6");
    show(Optional.empty());
  }

  void show(Optional<Service> service) {
    var days = service.flatMap(Service::multiDay).filter(d -> d.parts().size() > 1);
    setVisible(days.isPresent());
    setManaged(days.isPresent());
    if (days.equals(shown) && !card.extras().attending().isEmpty()) return;
    shown = days;
    getChildren().clear();
    days.ifPresent(d -> {
      getChildren().add(Parts.label(words.say("attend.title"), "strong"));
      for (int i = 0; i < d.parts().size(); i++)
        getChildren().add(box(i, d.parts().get(i), service));
    });
  }

  private CheckBox box(int part, MultiDay.Part of, Optional<Service> service) {
    int seats = of.seats().orElse(service.map(Service::seats).orElse(1));
    var box =
        new CheckBox(
            words.say(
                "attend.part",
                "part",
                part + 1,
                "day",
                of.day() + 1,
                "hours",
                HoursText.write(of.range()),
                "seats",
                seats));
    box.setSelected(
        card.extras().attending().isEmpty() || card.extras().attending().contains(part));
    box.setOnAction(e -> {
      boolean kept = card.attend(part, box.isSelected(), shown.orElseThrow().parts().size());
      if (!kept) box.setSelected(true);
    });
    return box;
  }
}
