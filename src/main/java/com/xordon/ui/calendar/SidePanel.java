package com.xordon.ui.calendar;

import com.xordon.core.diary.Status;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.Glyph;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Beside the board: the month, who is in the house, what has no outcome yet, whose week, and what
/// the hues mean.
final class SidePanel extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass WAITS = PseudoClass.getPseudoClass("waits");

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Deeds deeds;
  private final MiniMonth month;
  private final VBox house = new VBox();
  private final VBox unrecorded = new VBox();
  private final VBox people = new VBox();
  private final VBox legend = new VBox();
  private final Map<VBox, Object> said = new HashMap<>();

  @SuppressWarnings("unused") // held as long as the panel lives
  private final Subscription following;

  SidePanel(CalendarViewModel model, CalendarWords words, Deeds deeds) {
    this.model = model;
    this.words = words;
    this.deeds = deeds;
    this.month = new MiniMonth(words, model::show);
    getStyleClass().add("calendar-side");
    getChildren().addAll(month, house, unrecorded, people, legend);
    following =
        Subscription.combine(
            model.sideProperty().subscribe(s -> show()),
            model.dateProperty().subscribe(d -> show()),
            model.whoseProperty().subscribe(w -> show()),
            model.modeProperty().subscribe(m -> show()),
            model.board().now().subscribe(n -> show()));
  }

  private void show() {
    var rules = model.rulesProperty().get();
    if (rules.isEmpty()) return;
    var side = model.sideProperty().get();
    var practice = rules.get().practice();
    month.show(
        side,
        model.dateProperty().get(),
        model.todaysDate(),
        model.modeProperty().get(),
        practice.weekStart());
    boolean week = model.modeProperty().get() != Mode.DAY;
    show(house, !week && !side.house().isEmpty());
    show(unrecorded, !week && !side.unrecorded().isEmpty());
    show(people, week);
    var now = model.board().now().get();
    var zone = practice.zone();
    fill(house, List.of(side.house(), zone, minute(now)), () -> house(side, zone, now));
    fill(unrecorded, List.of(side.unrecorded(), zone), () -> unrecorded(side, zone));
    fill(people, List.of(side.people(), model.whoseProperty().get()), () -> people(side));
    fill(legend, side.legend(), () -> legend(side));
  }

  private static long minute(Instant now) {
    return now.getEpochSecond() / 60;
  }

  /// Makes the lines of a box anew only when they say something else.
  private void fill(VBox box, Object says, Runnable lines) {
    if (says.equals(said.put(box, says))) return;
    lines.run();
  }

  private static void show(VBox box, boolean visible) {
    box.setVisible(visible);
    box.setManaged(visible);
  }

  private HBox head(String key, int count) {
    var title = Parts.growing(Parts.label(words.say(key), "strong", "text-12"));
    var number = Parts.label(count > 0 ? String.valueOf(count) : "", "quiet", "text-12");
    return Parts.row("gap-8", title, number);
  }

  private void house(Side side, ZoneId zone, Instant now) {
    house.getChildren().setAll(head("side.house", side.house().size()));
    for (var w : side.house()) {
      boolean waits = w.start().isAfter(now);
      var when =
          waits
              ? words.say(
                  "side.starts-in", "minutes", Duration.between(now, w.start()).toMinutes() + 1)
              : words.clock(w.start(), zone) + " " + w.staff();
      var row = line(w, "record-circle-outline", when);
      row.pseudoClassStateChanged(WAITS, waits);
      house.getChildren().add(row);
    }
  }

  private Button line(Side.Waiting w, String sign, String when) {
    var name = Parts.growing(Parts.label(w.who(), "text-12"));
    var row = new Button();
    row.setGraphic(
        Parts.row("gap-8", Glyph.small(sign), name, Parts.label(when, "text-12", "faint", "when")));
    row.getStyleClass().addAll("flat", "side-line");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(w.who() + ", " + when);
    row.setOnAction(e -> model.reveal(w.id(), model.todaysDate()));
    return row;
  }

  private void unrecorded(Side side, ZoneId zone) {
    unrecorded.getChildren().setAll(head("side.unrecorded", side.unrecorded().size()));
    for (var w : side.unrecorded().stream().limit(5).toList()) {
      var open = Parts.growing(line(w, "alert-circle-outline", words.clock(w.start(), zone)));
      open.getStyleClass().add("warning");
      var done =
          Parts.sign(
              "check", words.say("do.completed"), () -> deeds.mark(w.id(), Status.COMPLETED));
      var missed =
          Parts.sign(
              "account-off-outline",
              words.say("do.no-show"),
              () -> deeds.mark(w.id(), Status.NO_SHOW));
      unrecorded.getChildren().add(Parts.row("gap-4", open, done, missed));
    }
  }

  private void people(Side side) {
    people.getChildren().setAll(head("side.whose", 0));
    people.getChildren().add(person(words.say("side.everybody"), Optional.empty()));
    for (var p : side.people()) people.getChildren().add(person(p.name(), Optional.of(p.id())));
  }

  private Button person(String name, Optional<StaffId> id) {
    var row = Parts.button(name, () -> model.showWeekOf(id), "flat", "side-line", "text-12");
    row.setMaxWidth(Double.MAX_VALUE);
    row.pseudoClassStateChanged(CHOSEN, id.equals(model.whoseProperty().get()));
    return row;
  }

  private void legend(Side side) {
    legend.getChildren().setAll(head("side.legend", 0));
    for (var m : side.legend().stream().limit(12).toList()) {
      var row = Parts.row("gap-8", Parts.swatch(m.hue()), Parts.label(m.service(), "text-12"));
      row.getStyleClass().add("legend-line");
      legend.getChildren().add(row);
    }
  }
}
