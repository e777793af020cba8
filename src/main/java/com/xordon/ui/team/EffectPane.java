package com.xordon.ui.team;

import com.xordon.core.diary.Appointment;
import com.xordon.ui.kit.ShareBar;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.team.EffectModel.Share;
import com.xordon.ui.team.EffectModel.Shown;
import com.xordon.ui.team.EffectModel.Stranded;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What saving would change: starts gained and lost, appointments that would lie outside, and whose
/// turn it would have been.
final class EffectPane extends VBox {
  private static final int LISTED = 6;

  private final EffectModel model;
  private final Texts texts;
  private final Consumer<Appointment> open;
  private final VBox body = new VBox();

  EffectPane(EffectModel model, Texts texts, Consumer<Appointment> open) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    getStyleClass().add("effect");
    getChildren().addAll(head(), body);
    model.shownProperty().subscribe(this::show);
  }

  private Node head() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.say("effect.working"));
    bar.progressProperty().bind(model.progressProperty());
    bar.visibleProperty().bind(model.progressProperty().lessThan(1));
    bar.managedProperty().bind(bar.visibleProperty());
    var head =
        new VBox(
            TeamView.label(texts.say("effect.title"), "text-15"),
            TeamView.label(texts.say("effect.sub", "days", EffectModel.DAYS), "text-12", "quiet"),
            bar);
    head.getStyleClass().addAll("section", "gap-4");
    return head;
  }

  private void show(Optional<Shown> shown) {
    body.getChildren().clear();
    shown.ifPresent(s -> {
      body.getChildren().add(numbers(s));
      if (!s.stranded().isEmpty()) body.getChildren().add(stranded(s.stranded()));
      s.shares().stream()
          .filter(p -> Math.abs(p.before() - p.after()) >= 0.005)
          .map(Share::service)
          .distinct()
          .forEach(name -> body.getChildren().add(shares(name, s.shares())));
    });
  }

  private Node numbers(Shown s) {
    var row =
        new HBox(
            number("effect.gained", "+" + texts.number(s.gained()), s.gained() > 0 ? "good" : ""),
            number("effect.lost", "−" + texts.number(s.lost()), ""),
            number(
                "effect.stranded",
                texts.number(s.stranded().size()),
                s.stranded().isEmpty() ? "" : "bad"));
    row.getStyleClass().addAll("section", "gap-16");
    return row;
  }

  private Node number(String key, String value, String mood) {
    var figure = TeamView.label(value, "figure");
    if (!mood.isEmpty()) figure.getStyleClass().add(mood);
    var box = new VBox(TeamView.label(texts.say(key), "text-12", "quiet"), figure);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node stranded(List<Stranded> all) {
    var section = new VBox(TeamView.label(texts.say("effect.without"), "strong"));
    section.getStyleClass().addAll("section", "gap-8");
    all.stream().limit(LISTED).forEach(s -> section.getChildren().add(card(s)));
    if (all.size() > LISTED) {
      var more = texts.say("effect.more", "count", all.size() - LISTED);
      section.getChildren().add(TeamView.label(more, "text-12", "quiet"));
    }
    return section;
  }

  private Node card(Stranded s) {
    var name = new Button(s.client());
    name.getStyleClass().add("link");
    name.setAccessibleText(texts.say("effect.open", "name", s.client(), "what", s.what()));
    name.setOnAction(e -> open.accept(s.appointment()));
    var why = wrapped(String.join(" ", s.why()), "text-12", "warning-words");
    var card = new VBox(name, wrapped(s.what(), "text-12", "quiet"), why);
    card.getStyleClass().add("stranded");
    return card;
  }

  private Node shares(String service, List<Share> all) {
    var section = new VBox(TeamView.label(texts.say("effect.share", "service", service), "strong"));
    section.getStyleClass().addAll("section", "gap-8");
    for (var p : all.stream().filter(p -> p.service().equals(service)).toList()) {
      section.getChildren().add(bar(p));
    }
    return section;
  }

  private Node bar(Share p) {
    var bar = new ShareBar(p.before(), p.after());
    HBox.setHgrow(bar, Priority.ALWAYS);
    var name = TeamView.label(p.name(), "share-name");
    var text =
        texts.say(
            "effect.percent",
            "before",
            Math.round(100 * p.before()),
            "after",
            Math.round(100 * p.after()));
    var row = new HBox(name, bar, TeamView.label(text, "text-12", "share-text"));
    row.getStyleClass().addAll("gap-8", "centred-left");
    row.setAccessibleText(List.of(p.name(), text).stream().collect(Collectors.joining(", ")));
    return row;
  }

  private static Label wrapped(String text, String... classes) {
    var label = TeamView.label(text, classes);
    label.setWrapText(true);
    return label;
  }
}
