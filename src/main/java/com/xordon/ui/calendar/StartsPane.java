package com.xordon.ui.calendar;

import com.xordon.core.availability.Start;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The next free starts as chips, why a wished time isn't one of them, and all that the chosen one
/// means.
final class StartsPane extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final BookingCard card;
  private final Supplier<Optional<Rules>> rules;
  private final CalendarWords words;
  private final VBox starts = new VBox();
  private final VBox why = new VBox();

  StartsPane(BookingCard card, Supplier<Optional<Rules>> rules, CalendarWords words) {
    this.card = card;
    this.rules = rules;
    this.words = words;
    getStyleClass().addAll("section", "gap-8");
    starts.getStyleClass().add("gap-6");
    why.getStyleClass().addAll("banner", "warning", "gap-6");
    var title = Parts.growing(Parts.label(words.say("book.starts"), "strong"));
    var back = Parts.sign("chevron-left", words.say("book.earlier"), () -> card.later(-1));
    var on = Parts.sign("chevron-right", words.say("book.later"), () -> card.later(1));
    getChildren().addAll(Parts.row("gap-2", title, back, on), why, starts);
  }

  void show() {
    starts.getChildren().clear();
    why.getChildren().clear();
    var rules = this.rules.get();
    if (rules.isEmpty()) return;
    showWhy();
    var zone = rules.get().practice().zone();
    Map<LocalDate, FlowPane> days = new LinkedHashMap<>();
    for (var start : card.offersProperty().get().starts()) {
      var date = start.when().start().atZone(zone).toLocalDate();
      days.computeIfAbsent(date, d -> chips()).getChildren().add(chip(start, rules.get()));
    }
    days.forEach((date, chips) -> {
      var day = Parts.label(words.dayName(date), "text-12", "medium", "quiet", "offer-day");
      HBox.setHgrow(chips, Priority.ALWAYS);
      starts.getChildren().add(Parts.row("gap-8", day, chips));
    });
    if (days.isEmpty()) starts.getChildren().add(Parts.label(words.say("book.none"), "quiet"));
    chosenStart().ifPresent(start -> showWhole(start, rules.get()));
  }

  private Optional<Start> chosenStart() {
    var chosen = card.chosenProperty().get();
    return card.offersProperty().get().starts().stream()
        .filter(s -> chosen.filter(s.when().start()::equals).isPresent())
        .findFirst();
  }

  /// All that one start means: who sits on a panel, and every part over several days.
  private void showWhole(Start start, Rules rules) {
    var service = card.serviceProperty().get().flatMap(rules::service);
    boolean panel = service.filter(s -> s.assignment() == Assignment.COLLECTIVE).isPresent();
    if (panel) {
      var line = words.say("book.panel", "names", names(start.staff(), rules));
      starts.getChildren().add(Parts.wrapped(line, "text-12"));
    }
    for (int i = 0; i < start.parts().size(); i++) {
      var part = start.parts().get(i);
      var zone = rules.practice().zone();
      var line =
          words.say(
              "book.part",
              "part",
              number(i, start),
              "day",
              words.dayName(part.when().start().atZone(zone).toLocalDate()),
              "from",
              words.clock(part.when().start(), zone),
              "to",
              words.clock(part.when().end(), zone));
      var who = names(part.staff(), rules);
      var text = who.isEmpty() ? line : line + " · " + who;
      starts.getChildren().add(Parts.wrapped(text, "text-12", "offer-part"));
    }
  }

  /// Parts keep their numbers when others are left out.
  private int number(int at, Start start) {
    var wanted = card.attendance().wanted();
    return 1 + (wanted.size() == start.parts().size() ? wanted.get(at) : at);
  }

  private static String names(List<StaffId> staff, Rules rules) {
    return staff.stream()
        .flatMap(id -> rules.staff(id).stream())
        .map(StaffMember::name)
        .collect(Collectors.joining(", "));
  }

  private static FlowPane chips() {
    var chips = new FlowPane();
    chips.getStyleClass().add("offer-chips");
    return chips;
  }

  private void showWhy() {
    boolean against = card.isAgainstRules();
    why.setVisible(against);
    why.setManaged(against);
    if (!against) return;
    var wanted = card.offersProperty().get().wanted().orElseThrow();
    var zone = rules.get().orElseThrow().practice().zone();
    why.getChildren()
        .add(Parts.label(words.say("book.not-free", "when", words.moment(wanted, zone)), "strong"));
    for (var line : card.offersProperty().get().whyNot()) {
      why.getChildren().add(Parts.wrapped(line, "text-12"));
    }
    var reason = new TextField(card.override().get());
    reason.setPromptText(words.say("why.reason"));
    reason.setAccessibleText(words.say("why.reason"));
    reason.textProperty().subscribe(t -> card.override().set(t));
    why.getChildren().add(reason);
  }

  private Node chip(Start start, Rules rules) {
    var zone = rules.practice().zone();
    var who = start.wouldAssign().or(() -> start.staff().stream().findFirst());
    var name = who.flatMap(rules::staff).map(s -> s.name().split(" ", 2)[0]).orElse("");
    var time = words.clock(start.when().start(), zone);
    var chip = new Button();
    chip.setGraphic(
        Parts.row(
            "gap-6", Parts.label(time, "medium", "time"), Parts.label(name, "text-11", "who")));
    chip.getStyleClass().add("time-chip");
    chip.setAccessibleText(time + ", " + name);
    boolean taken = card.chosenProperty().get().filter(start.when().start()::equals).isPresent();
    chip.pseudoClassStateChanged(CHOSEN, taken);
    chip.setOnAction(e -> card.choose(start.when().start()));
    return chip;
  }
}
