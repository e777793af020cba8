package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.practice.Service;
import com.xordon.ui.calendar.board.Glyph;
import com.xordon.ui.kit.Written;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Why a time isn't offered, with the fix beside each reason and the nearest times that work.
final class WhyNotPanel extends VBox {
  private final WhyNot model;
  private final CalendarWords words;

  WhyNotPanel(WhyNot model, CalendarWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("popover", "why-not");
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        model.close();
        e.consume();
      }
    });
  }

  void show(WhyNot.Answer answer) {
    getChildren().setAll(head(answer));
    if (answer.offered()) {
      getChildren().add(section(Parts.label(words.say("why.offered"), "quiet")));
    }
    for (var person : answer.people()) getChildren().add(person(person));
    getChildren().add(foot(answer));
  }

  private static VBox section(Node... nodes) {
    var section = new VBox(nodes);
    section.getStyleClass().addAll("section", "gap-6");
    return section;
  }

  private Node head(WhyNot.Answer a) {
    var zone = a.rules().practice().zone();
    var time = words.clock(a.wish().at(), zone);
    var title = Parts.growing(Parts.label(words.say("why.title", "time", time), "text-18"));
    var close = Parts.sign("close", words.say("close"), model::close);
    var day = Parts.label(words.moment(a.wish().at(), zone), "chip", "line");
    var chips = Parts.row("gap-6", day);
    if (a.wish().moving().isEmpty()) chips.getChildren().add(services(a));
    var staff = a.wish().staff().flatMap(a.rules()::staff).map(s -> s.name());
    if (staff.isPresent() && a.wish().moving().isEmpty()) {
      var one = Parts.label(staff.get(), "chip", "line");
      var any =
          Parts.button(words.say("why.anyone"), () -> model.by(Optional.empty()), "flat", "small");
      chips.getChildren().addAll(one, any);
    } else {
      chips.getChildren().add(Parts.label(staff.orElse(words.say("book.anyone")), "chip", "line"));
    }
    return section(Parts.row("gap-4", title, close), chips);
  }

  private ComboBox<Service> services(WhyNot.Answer a) {
    var box = new ComboBox<Service>();
    box.getItems().setAll(a.rules().services());
    box.setConverter(new Written<>(Service::name));
    a.rules().service(a.wish().service()).ifPresent(box::setValue);
    box.setAccessibleText(words.say("book.service"));
    box.valueProperty().subscribe((was, is) -> model.about(is.id()));
    return box;
  }

  private Node person(WhyNot.Person person) {
    var section = section();
    if (!person.name().isEmpty()) section.getChildren().add(Parts.label(person.name(), "strong"));
    for (var line : person.lines()) section.getChildren().add(line(line));
    return section;
  }

  private Node line(WhyNot.Line line) {
    var sentence = Parts.wrapped(line.sentence());
    var text = Parts.growing(Parts.column("gap-2", sentence));
    if (!line.help().isEmpty()) {
      text.getChildren().add(Parts.wrapped(line.help(), "text-12", "quiet"));
    }
    var row = Parts.row("gap-8", Glyph.of(sign(line.reason())), text);
    line.fix().ifPresent(f -> row.getChildren().add(fix(f)));
    return row;
  }

  private static String sign(Reason reason) {
    return switch (reason.code()) {
      case OUTSIDE_HOURS, OVERRIDE, TOO_SOON, OFF_GRID, BUFFER -> "clock-outline";
      case CLOSURE, ROOM -> "door-closed";
      case LEAVE -> "umbrella-beach-outline";
      case OVERLAPS, PAST_HORIZON, PART -> "calendar-blank-outline";
      case LIMIT, SEATS_FULL -> "tray-full";
      case EXTERNAL_BUSY -> "calendar-lock-outline";
      case NOT_THIS_SERVICE, INACTIVE, NO_PANEL -> "account-group-outline";
    };
  }

  private Node fix(WhyNot.Fix fix) {
    var zone = model.answerProperty().get().orElseThrow().rules().practice().zone();
    var text =
        switch (fix) {
          case WhyNot.Take(var at, var staff) ->
              words.say("why.take", "time", words.clock(at, zone));
          case WhyNot.Open o -> words.say("why.open");
        };
    return Parts.button(text, () -> model.follow(fix), "small");
  }

  private Node foot(WhyNot.Answer a) {
    var chips = Parts.row("gap-6");
    boolean first = true;
    for (var start : a.nearest()) {
      chips.getChildren().add(chip(a, start, first));
      first = false;
    }
    if (a.nearest().isEmpty()) chips.getChildren().add(Parts.label(words.say("why.none"), "quiet"));
    var title = Parts.growing(Parts.label(words.say("why.nearest"), "strong"));
    var hint = Parts.label(words.say("why.enter"), "faint", "text-12");
    hint.setVisible(!a.nearest().isEmpty());
    var box = new VBox(Parts.row("gap-8", title, hint), chips);
    if (!a.offered()) box.getChildren().add(anyway(a));
    box.getStyleClass().addAll("section", "foot", "gap-8");
    return box;
  }

  private Node chip(WhyNot.Answer a, Start start, boolean first) {
    var zone = a.rules().practice().zone();
    boolean sameDay = words.sameDay(start.when().start(), a.wish().at(), zone);
    var time =
        sameDay
            ? words.clock(start.when().start(), zone)
            : words.moment(start.when().start(), zone);
    var who = start.wouldAssign().or(() -> start.staff().stream().findFirst());
    var name = who.flatMap(a.rules()::staff).map(s -> "  " + s.name().split(" ", 2)[0]).orElse("");
    var chip = Parts.button(time + name, () -> model.take(start), "time-chip");
    if (first) {
      chip.getStyleClass().add("primary");
      chip.setDefaultButton(true);
    }
    return chip;
  }

  private Node anyway(WhyNot.Answer a) {
    var time = words.clock(a.wish().at(), a.rules().practice().zone());
    var key = a.wish().moving().isPresent() ? "why.move-anyway" : "why.book-anyway";
    var open = Parts.button(words.say(key + ".ask", "time", time), () -> {});
    open.setGraphic(Glyph.of("alert-outline"));
    var box = new HBox(Parts.space(), open);
    open.setOnAction(e -> {
      var reason = new TextField();
      reason.setPromptText(words.say("why.reason"));
      reason.setAccessibleText(words.say("why.reason"));
      var go =
          Parts.button(
              words.say(key, "time", time), () -> model.anyway(reason.getText()), "primary");
      go.disableProperty().bind(reason.textProperty().map(String::isBlank));
      reason.setOnAction(x -> model.anyway(reason.getText()));
      box.getChildren().setAll(Parts.growing(reason), go);
      box.getStyleClass().add("gap-8");
      reason.requestFocus();
    });
    return box;
  }
}
