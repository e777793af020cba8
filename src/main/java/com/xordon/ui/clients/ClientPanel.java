package com.xordon.ui.clients;

import static java.util.stream.Collectors.joining;

import com.xordon.core.practice.Particulars;
import com.xordon.core.practice.Practice;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who it is, what comes next, how to reach them, and what was.
final class ClientPanel extends ScrollPane {
  private final ClientsViewModel model;
  private final Texts texts;
  private final ClientDoors doors;
  private final VBox content = new VBox();

  ClientPanel(ClientsViewModel model, Texts texts, ClientDoors doors) {
    super();
    this.model = model;
    this.texts = texts;
    this.doors = doors;
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("client-panel");
    model.selectedProperty().subscribe(row -> show());
    model.visits().subscribe(this::show);
  }

  private void show() {
    var row = model.selectedProperty().get();
    content.getChildren().clear();
    if (row.isEmpty()) content.getChildren().add(nobody());
    row.ifPresent(this::show);
  }

  private void show(ClientRow row) {
    content.getChildren().add(head(row));
    row.next().ifPresent(a -> content.getChildren().add(next(a.id().value())));
    content.getChildren().addAll(facts(row), history(row), foot());
  }

  private Node nobody() {
    var label = new Label(texts.say("pick"));
    label.getStyleClass().addAll("faint", "pad-24");
    return label;
  }

  private Node head(ClientRow row) {
    var avatar = ClientsView.label(initials(row.client().name()), "avatar", "avatar-large");
    var name = ClientsView.label(row.client().name(), "text-18");
    var visits =
        ClientsView.label(
            row.visits() == 0
                ? texts.say("visits.none")
                : texts.say("visits", "count", row.visits()),
            "quiet");
    var who = new HBox(avatar, new VBox(name, visits));
    who.getStyleClass().addAll("gap-16", "centred-left");
    var book = new Button(texts.say("book"), Icons.of("plus"));
    book.getStyleClass().add("primary");
    book.setOnAction(e -> doors.book(row.client()));
    var edit = new Button(texts.say("edit"), Icons.of("pencil-outline"));
    edit.setOnAction(e -> model.edit());
    var wait = new Button(texts.say("wait"), Icons.of("timer-sand"));
    wait.setOnAction(e -> doors.putOnWaitlist(row.client()));
    var buttons = new HBox(book, wait, ClientsView.spring(), edit);
    buttons.getStyleClass().add("gap-8");
    var head = new VBox(who, buttons);
    head.getStyleClass().addAll("section", "gap-12");
    return head;
  }

  private Node next(String id) {
    var title = new HBox(ClientsView.label(texts.say("next"), "text-15"), ClientsView.spring());
    var section = new VBox(title);
    section.getStyleClass().addAll("section", "gap-8");
    visits()
        .filter(v -> v.appointment().id().value().equals(id))
        .forEach(visit -> {
          var open = new Button(texts.say("next.open"));
          open.getStyleClass().addAll("link", "text-12");
          open.setOnAction(e -> doors.open(visit.appointment()));
          title.getChildren().add(open);
          section.getChildren().add(nextCard(visit));
        });
    return section;
  }

  private Node nextCard(Visit visit) {
    var dates = dates();
    var when = visit.appointment().when();
    var day = dates.day(when.start());
    var time = dates.time(when.start()) + "–" + dates.time(when.end());
    var first =
        new HBox(
            StatusIcon.of(visit.appointment().status(), texts),
            ClientsView.label(day + ", " + time, "strong"),
            ClientsView.spring(),
            ClientsView.label(dates.away(when.start()), "text-12", "medium"));
    first.getStyleClass().addAll("gap-6", "centred-left");
    var second =
        ClientsView.label(
            texts.say("next.with", "service", visit.service(), "staff", visit.staff()));
    var card = new VBox(first, second);
    card.getStyleClass().addAll("next-card", "hue-sky");
    return card;
  }

  private Node facts(ClientRow row) {
    var grid = new GridPane();
    grid.getStyleClass().addAll("section", "facts");
    fact(grid, 0, texts.say("phone"), row.client().phone());
    fact(grid, 1, texts.say("email"), row.client().email());
    var known = row.client().particulars();
    int line = 2;
    if (known.noMail() || known.noSms()) fact(grid, line++, texts.say("consent"), consent(known));
    var language = known.language().map(l -> l.getDisplayLanguage(texts.locale()));
    if (language.isPresent()) fact(grid, line++, texts.say("language"), language.get());
    if (known.zone().isPresent()) {
      fact(grid, line++, texts.say("zone"), known.zone().get().getId());
    }
    if (known.born().isPresent()) {
      fact(grid, line++, texts.say("born"), texts.date(known.born().get()));
    }
    if (!known.tags().isEmpty()) {
      fact(grid, line, texts.say("tags"), known.tags().stream().sorted().collect(joining(", ")));
    }
    return grid;
  }

  /// Which ways are not wanted.
  private String consent(Particulars known) {
    if (known.noMail() && known.noSms()) return texts.say("consent.none");
    return texts.say(known.noMail() ? "consent.noMail" : "consent.noSms");
  }

  private static void fact(GridPane grid, int line, String name, String value) {
    grid.add(ClientsView.label(name, "quiet", "fact-name"), 0, line);
    grid.add(value.isEmpty() ? ClientsView.label("–", "faint") : ClientsView.label(value), 1, line);
  }

  private Node history(ClientRow row) {
    var title =
        new HBox(
            ClientsView.label(texts.say("history"), "text-15"),
            ClientsView.spring(),
            ClientsView.label(texts.say("history.sum", "count", row.visits()), "text-12", "faint"));
    title.getStyleClass().add("centred-left");
    var section = new VBox(title);
    section.getStyleClass().addAll("section", "gap-8");
    var past = visits().filter(v -> !v.appointment().when().start().isAfter(model.now())).toList();
    past.forEach(visit -> section.getChildren().add(line(visit)));
    if (past.isEmpty()) {
      section.getChildren().add(ClientsView.label(texts.say("history.none"), "faint"));
    }
    return section;
  }

  private Node line(Visit visit) {
    var day = ClientsView.label(dates().day(visit.appointment().when().start()), "quiet", "day");
    var what = ClientsView.label(visit.service() + " · " + visit.staff(), "what");
    var price = ClientsView.label(money(visit.price()), "faint");
    var icon = StatusIcon.of(visit.appointment().status(), texts);
    var line = new HBox(icon, day, what, ClientsView.spring(), price);
    line.getStyleClass().addAll("text-12", "gap-8", "centred-left", "history-line");
    return line;
  }

  private Node foot() {
    var remove = new Button(texts.say("remove"), Icons.of("trash-can-outline"));
    remove.getStyleClass().addAll("flat", "danger");
    remove.setOnAction(e -> model.remove());
    var foot = new HBox(remove);
    foot.getStyleClass().add("section");
    return foot;
  }

  private Stream<Visit> visits() {
    return model.visits().stream();
  }

  private String money(OptionalLong price) {
    if (price.isEmpty()) return "";
    return texts.money(price.getAsLong(), practice().map(Practice::currency).orElse("EUR"));
  }

  private Dates dates() {
    return new Dates(texts, practice().map(Practice::zone).orElse(ZoneOffset.UTC), model.now());
  }

  private Optional<Practice> practice() {
    return model.practiceProperty().get();
  }

  private static String initials(String name) {
    var words = name.strip().split("\\s+");
    var last = words.length > 1 ? words[words.length - 1] : "";
    return (first(words[0]) + first(last)).toUpperCase(Locale.ROOT);
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
