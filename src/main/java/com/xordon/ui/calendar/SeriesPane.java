package com.xordon.ui.calendar;

import com.xordon.core.practice.HoursText;
import com.xordon.core.series.Pattern;
import com.xordon.ui.calendar.SeriesCard.Line;
import com.xordon.ui.calendar.SeriesCard.Plan;
import com.xordon.ui.calendar.SeriesCard.State;
import com.xordon.ui.calendar.board.Glyph;
import com.xordon.ui.kit.Written;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How a booking comes again, and every occurrence; a clash is solved where it stands.
final class SeriesPane extends VBox {
  private final SeriesCard card;
  private final CalendarWords words;
  private final VBox lines = new VBox();
  private final Label sum = Parts.wrapped("", "medium", "text-12");
  private final FlowPane days = new FlowPane();

  @SuppressWarnings("unused") // held as long as the pane lives
  private final Subscription following;

  SeriesPane(SeriesCard card, CalendarWords words) {
    this.card = card;
    this.words = words;
    getStyleClass().addAll("section", "gap-8", "series");
    var repeat = new CheckBox(words.say("series.repeat"));
    repeat.selectedProperty().bindBidirectional(card.on());
    lines.getStyleClass().add("gap-4");
    var quicker = Parts.column("banner", Parts.wrapped(words.say("series.quicker"), "text-12"));
    quicker.visibleProperty().bind(card.overtakenProperty());
    quicker.managedProperty().bind(card.overtakenProperty());
    var body = new VBox(pattern(), days, quicker, sum, lines);
    body.getStyleClass().add("gap-8");
    body.visibleProperty().bind(card.on());
    body.managedProperty().bind(card.on());
    getChildren().addAll(repeat, body);
    days.getStyleClass().add("offer-chips");
    for (var day : DayOfWeek.values()) days.getChildren().add(day(day));
    following =
        Subscription.combine(
            card.planProperty().subscribe(this::show),
            card.unit().subscribe(u -> showDays(u == Pattern.Unit.WEEKS)));
  }

  private void showDays(boolean weeks) {
    days.setVisible(weeks);
    days.setManaged(weeks);
  }

  private ToggleButton day(DayOfWeek day) {
    var button = new ToggleButton(day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()));
    button.getStyleClass().add("day-chip");
    button.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
    button.setOnAction(e -> {
      if (button.isSelected()) card.days().add(day);
      else card.days().remove(day);
    });
    card.on().subscribe(on -> button.setSelected(on && card.days().contains(day)));
    return button;
  }

  private Node pattern() {
    var every = number("series.every", card.every());
    var times = number("series.times", card.times());
    var unit = new ComboBox<Pattern.Unit>();
    unit.getItems().setAll(Pattern.Unit.values());
    unit.setConverter(new Written<>(this::unit));
    unit.setAccessibleText(words.say("series.unit"));
    unit.valueProperty().bindBidirectional(card.unit());
    var until = new DatePicker();
    until.setAccessibleText(words.say("series.until"));
    until.setPrefWidth(130);
    until.valueProperty().bindBidirectional(card.until());
    var first = Parts.row("gap-6", Parts.label(words.say("series.every"), "quiet"), every, unit);
    var second =
        Parts.row(
            "gap-6",
            times,
            Parts.label(words.say("series.times"), "quiet"),
            Parts.label(words.say("series.until"), "quiet"),
            until);
    return Parts.column("gap-6", first, second);
  }

  private TextField number(String key, StringProperty text) {
    var field = new TextField();
    field.getStyleClass().add("small-number");
    field.setAccessibleText(words.say(key));
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private void show(Plan plan) {
    lines.getChildren().setAll(plan.lines().stream().map(this::line).toList());
    sum.setText(
        !plan.complaint().isEmpty()
            ? words.say("series.wrong")
            : plan.lines().isEmpty()
                ? ""
                : plan.clashes() == 0
                    ? words.say("series.free", "free", plan.free())
                    : words.say(
                        "series.clashes",
                        "free",
                        plan.free(),
                        "all",
                        plan.free() + plan.clashes(),
                        "clashes",
                        plan.clashes()));
  }

  private Node line(Line line) {
    var when = Parts.label(words.moment(line.at()), "text-12");
    var what = Parts.growing(Parts.label(says(line), "text-12", "quiet"));
    var row =
        switch (line.state()) {
          case FREE -> Parts.row("gap-8", sign("check-circle-outline"), when, what);
          case SKIPPED ->
              Parts.row(
                  "gap-8",
                  sign("minus-circle"),
                  when,
                  what,
                  Parts.button(
                      words.say("series.restore"), () -> card.restore(line.meant()), "small"));
          case CLASH -> Parts.row("gap-8", sign("alert-circle-outline"), when, what);
        };
    row.getStyleClass().add("series-line");
    if (line.state() != State.CLASH) {
      row.setAccessibleText(when.getText() + ", " + what.getText());
      return row;
    }
    row.getStyleClass().add("warning");
    var why = Parts.wrapped(String.join(" ", line.why()), "text-11", "quiet");
    return Parts.column("gap-4", row, why, solutions(line));
  }

  private static Node sign(String name) {
    return Glyph.small(name);
  }

  private String says(Line line) {
    if (line.state() == State.SKIPPED) return words.say("series.skipped");
    if (line.state() == State.CLASH) return words.say("series.clash");
    var moved = line.at().equals(line.meant()) ? "" : " · " + words.say("series.moved");
    var clock = line.clockChanged() ? " · " + words.say("series.clock") : "";
    return line.who() + moved + clock;
  }

  /// One press takes the nearest; or another time is typed; or this one falls out.
  private Node solutions(Line line) {
    var box = Parts.row("gap-6");
    line.nearest()
        .ifPresent(near ->
            box.getChildren()
                .add(
                    Parts.button(
                        words.say("series.take", "when", words.moment(near)),
                        () -> card.take(line.meant(), near),
                        "small")));
    var other = new TextField();
    other.getStyleClass().add("clock-field");
    other.setPromptText(words.say("series.another.prompt"));
    other.setAccessibleText(words.say("series.another"));
    other.setOnKeyPressed(e -> {
      if (e.getCode() != KeyCode.ENTER) return;
      time(other.getText()).ifPresent(t -> card.takeTime(line.meant(), t));
      e.consume();
    });
    box.getChildren()
        .addAll(
            other, Parts.button(words.say("series.skip"), () -> card.skip(line.meant()), "small"));
    return box;
  }

  /// A time of day as people type it.
  private static Optional<LocalTime> time(String text) {
    return HoursText.read(text.strip() + "-24:00")
        .filter(r -> r.size() == 1)
        .map(r -> LocalTime.ofSecondOfDay(r.getFirst().from() * 60L));
  }

  private String unit(Pattern.Unit unit) {
    return switch (unit) {
      case DAYS -> words.say("series.days");
      case WEEKS -> words.say("series.weeks");
      case MONTHS -> words.say("series.months");
    };
  }
}
