package com.xordon.ui.calendar;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.HoursText;
import com.xordon.core.series.OnClash;
import com.xordon.core.series.SeriesAnswer;
import com.xordon.core.series.SeriesChange;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Which occurrence of a series it is, and the change of it and all that follow. To change this one
/// alone needs nothing of its own: it is an appointment like any other.
final class SeriesSection extends VBox {
  private final Appointment about;
  private final ZoneId zone;
  private final Deeds deeds;
  private final CalendarWords words;
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();
  private final Label outcome = Parts.wrapped("", "text-12", "quiet");
  private final Button change;
  private OnClash onClash = OnClash.FAIL;

  SeriesSection(Opened.Facts facts, Deeds deeds, CalendarWords words) {
    this.about = facts.appointment();
    this.zone = facts.rules().practice().zone();
    this.deeds = deeds;
    this.words = words;
    getStyleClass().addAll("section", "gap-6");
    var place = words.say("series.place", "number", facts.place(), "of", facts.series().size());
    getChildren().add(Parts.label(place, "medium"));
    change = Parts.button(words.say("series.change.do"), this::apply, "small", "primary");
    if (about.status().isOver()) return;
    var form = form();
    form.setVisible(false);
    form.setManaged(false);
    var ask =
        Parts.button(
            words.say("series.change"),
            () -> {
              form.setVisible(!form.isVisible());
              form.setManaged(form.isVisible());
            },
            "soft",
            "small");
    getChildren().addAll(ask, form);
  }

  private VBox form() {
    var start = about.when().start().atZone(zone);
    day.setValue(start.toLocalDate());
    day.setPrefWidth(140);
    day.setAccessibleText(words.say("series.change.day"));
    time.setText(start.toLocalTime().toString());
    time.getStyleClass().add("small-number");
    time.setAccessibleText(words.say("series.change.time"));
    day.valueProperty().subscribe((before, now) -> plan());
    time.textProperty().subscribe((before, now) -> plan());
    change.setDisable(true);
    var form = new VBox(Parts.row("gap-6", day, time, change), outcome);
    form.getStyleClass().add("gap-6");
    return form;
  }

  private Optional<LocalDateTime> wanted() {
    var date = day.getValue();
    var hour =
        HoursText.read(time.getText().strip() + "-24:00")
            .filter(r -> r.size() == 1)
            .map(r -> LocalTime.ofSecondOfDay(r.getFirst().from() * 60L));
    return date == null ? Optional.empty() : hour.map(date::atTime);
  }

  private SeriesChange wish(LocalDateTime start, OnClash clash) {
    return new SeriesChange(
        about.id(), Optional.of(start), Optional.empty(), OptionalInt.empty(), clash);
  }

  private void plan() {
    change.setDisable(true);
    outcome.setText("");
    wanted().ifPresent(start -> deeds.planSeries(wish(start, OnClash.FAIL), this::show));
  }

  /// Where some of them clash the button takes the nearest times for those.
  private void show(SeriesAnswer answer) {
    int all = answer.occurrences().size();
    long free = answer.occurrences().stream().filter(o -> o.isMade()).count();
    onClash = free == all ? OnClash.FAIL : OnClash.NEAREST;
    outcome.setText(
        free == all
            ? words.say("series.change.free", "count", all)
            : words.say("series.change.clash", "free", free, "clashes", all - free));
    change.setText(words.say(free == all ? "series.change.do" : "series.change.nearest"));
    change.setDisable(all == 0);
  }

  private void apply() {
    wanted().ifPresent(start -> deeds.changeSeries(wish(start, onClash), this::show));
  }
}
