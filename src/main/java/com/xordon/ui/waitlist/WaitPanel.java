package com.xordon.ui.waitlist;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who it is, what they wish for, the time held for them or the next ones that fit.
final class WaitPanel extends ScrollPane {
  private final WaitlistViewModel model;
  private final Texts texts;
  private final WaitlistDoors doors;
  private final VBox content = new VBox();

  WaitPanel(WaitlistViewModel model, Texts texts, WaitlistDoors doors) {
    super();
    this.model = model;
    this.texts = texts;
    this.doors = doors;
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("wait-panel");
    model.selectedProperty().subscribe(row -> show());
  }

  private void show() {
    content.getChildren().clear();
    var row = model.selectedProperty().get();
    var words = model.words();
    if (row.isEmpty() || words.isEmpty()) return;
    content.getChildren().addAll(head(row.get()), wish(row.get(), words.get()));
    if (row.get().isOffered()) {
      row.get().held().ifPresent(a -> content.getChildren().add(held(row.get(), a, words.get())));
    } else {
      content.getChildren().add(fits(row.get(), words.get()));
    }
    content.getChildren().add(foot());
  }

  private Node head(WaitRow row) {
    var client = row.client();
    var contact =
        Stream.of(client.phone(), client.email())
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" · "));
    var who = new VBox(WaitlistView.label(client.name(), "text-18"));
    if (!contact.isEmpty()) who.getChildren().add(WaitlistView.label(contact, "quiet"));
    var edit = new Button(texts.say("edit"), Icons.of("pencil-outline"));
    edit.setOnAction(e -> model.edit());
    edit.setDisable(!row.entry().isWaiting());
    edit.setMinWidth(USE_PREF_SIZE);
    who.setMinWidth(0); // a long address gives way, not the button
    HBox.setHgrow(who, Priority.ALWAYS);
    var head = new HBox(who, edit);
    head.getStyleClass().addAll("section", "gap-8", "centred-left");
    return head;
  }

  private Node wish(WaitRow row, WaitWords words) {
    var entry = row.entry();
    var grid = new GridPane();
    grid.getStyleClass().addAll("section", "facts");
    fact(grid, 0, texts.say("fact.what"), words.what(entry.wish()));
    fact(grid, 1, texts.say("fact.when"), words.when(entry.wish()));
    fact(grid, 2, texts.say("fact.waits"), words.waits(entry, model.now()));
    fact(grid, 3, texts.say("fact.priority"), words.priority(entry.priority()));
    if (!entry.notes().isEmpty()) fact(grid, 4, texts.say("fact.notes"), entry.notes());
    return grid;
  }

  private static void fact(GridPane grid, int line, String name, String value) {
    var text = WaitlistView.label(value);
    text.setWrapText(true);
    GridPane.setHgrow(text, Priority.ALWAYS);
    grid.add(WaitlistView.label(name, "quiet", "fact-name"), 0, line);
    grid.add(text, 1, line);
  }

  private Node held(WaitRow row, Appointment held, WaitWords words) {
    var until = row.entry().offer().map(WaitlistEntry.Offer::until).orElseThrow();
    var open = new Button(texts.say("held.open"));
    open.getStyleClass().addAll("link", "text-12");
    open.setOnAction(e -> doors.open(held));
    var title =
        new HBox(
            WaitlistView.label(texts.say("held.title"), "text-15"), WaitlistView.spring(), open);
    title.getStyleClass().add("centred-left");
    var card =
        new VBox(
            WaitlistView.label(words.span(held.when()), "strong"),
            WaitlistView.label(
                texts.say(
                    "held.card",
                    "names",
                    words.names(held.staff()),
                    "until",
                    words.moment(until))));
    card.getStyleClass().add("next-card");
    var accept = new Button(texts.say("accept"), Icons.of("check"));
    accept.getStyleClass().add("primary");
    accept.setOnAction(e -> model.accept());
    var decline = new Button(texts.say("decline"));
    decline.setOnAction(e -> model.decline());
    for (var b : new Button[] {accept, decline}) b.disableProperty().bind(model.busyProperty());
    var buttons = new HBox(accept, decline);
    buttons.getStyleClass().add("gap-8");
    var section = new VBox(title, card, buttons);
    section.getStyleClass().addAll("section", "gap-8");
    return section;
  }

  private Node fits(WaitRow row, WaitWords words) {
    var section = new VBox(WaitlistView.label(texts.say("fits"), "text-15"));
    section.getStyleClass().addAll("section", "gap-8");
    if (row.fits().isEmpty()) {
      var none = WaitlistView.label(texts.say("fits.none"), "quiet");
      none.setWrapText(true);
      section.getChildren().add(none);
      return section;
    }
    var note = WaitlistView.label(texts.say("fits.note"), "text-12", "quiet");
    note.setWrapText(true);
    section.getChildren().add(note);
    Map<LocalDate, FlowPane> days = new LinkedHashMap<>();
    for (var start : row.fits()) {
      days.computeIfAbsent(words.day(start.when().start()), d -> chips())
          .getChildren()
          .add(chip(row, start, words));
    }
    days.forEach((day, chips) -> {
      HBox.setHgrow(chips, Priority.ALWAYS);
      var line =
          new HBox(WaitlistView.label(texts.day(day), "text-12", "medium", "quiet", "day"), chips);
      line.getStyleClass().add("gap-8");
      section.getChildren().add(line);
    });
    return section;
  }

  private static FlowPane chips() {
    var chips = new FlowPane();
    chips.getStyleClass().add("offer-chips");
    return chips;
  }

  private Node chip(WaitRow row, Start start, WaitWords words) {
    var by = WaitlistDesk.by(row.entry(), start);
    var time = words.time(start.when().start());
    var names = by.map(s -> words.names(List.of(s))).orElse(words.names(start.staff()));
    var chip = new Button(time);
    chip.getStyleClass().add("time-chip");
    chip.setAccessibleText(
        texts.say("offer.chip", "name", row.client().name(), "time", time, "names", names));
    chip.setTooltip(new Tooltip(names));
    chip.disableProperty().bind(model.busyProperty());
    chip.setOnAction(e -> model.offer(row.entry().id(), start.when().start(), by));
    return chip;
  }

  private Node foot() {
    var remove = new Button(texts.say("remove"), Icons.of("trash-can-outline"));
    remove.getStyleClass().addAll("flat", "danger");
    remove.setOnAction(e -> model.remove());
    var foot = new HBox(remove);
    foot.getStyleClass().add("section");
    return foot;
  }
}
