package com.xordon.ui.services;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Written;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who offers the service, and how one of them gets it: chosen, by turns, or together.
final class WhoPane extends VBox {
  private final ServicesViewModel model;
  private final WhoForm who;
  private final Texts texts;
  private final FlowPane people = new FlowPane();

  WhoPane(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.who = model.form().who();
    this.texts = texts;
    getStyleClass().addAll("form-section", "gap-12");
    people.getStyleClass().add("people");
    var none = ServicesView.label(texts.say("who.none"), "text-12", "warning-words");
    none.visibleProperty().bind(Bindings.isEmpty(model.form().staff()));
    none.managedProperty().bind(none.visibleProperty());
    var turns = new VBox(rules(), new WeightsPane(model, texts));
    turns.getStyleClass().add("gap-12");
    shownWhen(turns, is(Assignment.ROUND_ROBIN));
    var panel = new PanelPane(model, texts);
    shownWhen(panel, is(Assignment.COLLECTIVE));
    getChildren()
        .addAll(
            ServicesView.label(texts.say("section.who"), "text-15"),
            people,
            none,
            how(),
            hint(),
            turns,
            panel);
    model.staff().subscribe(this::showPeople);
    model.form().staff().subscribe(this::tickPeople);
    showPeople();
  }

  private ObservableValue<Boolean> is(Assignment kind) {
    return who.assignment().isEqualTo(kind);
  }

  private Node how() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segmented");
    for (var kind : Assignment.values()) {
      var button = new ToggleButton(said(kind));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(e -> {
        button.setSelected(true);
        who.assignment().set(kind);
      });
      who.assignment().subscribe(now -> button.setSelected(now == kind));
      box.getChildren().add(button);
    }
    return new HBox(box);
  }

  private String said(Assignment kind) {
    return switch (kind) {
      case SINGLE -> texts.say("who.single");
      case ROUND_ROBIN -> texts.say("who.turns");
      case COLLECTIVE -> texts.say("who.panel");
    };
  }

  private Node hint() {
    var hint = ServicesView.label("", "text-12", "quiet");
    hint.setWrapText(true);
    hint.textProperty()
        .bind(
            who.assignment()
                .map(kind ->
                    switch (kind) {
                      case SINGLE -> texts.say("who.single.hint");
                      case ROUND_ROBIN -> texts.say("who.turns.hint");
                      case COLLECTIVE -> texts.say("who.panel.hint");
                    }));
    return hint;
  }

  private Node rules() {
    var mode =
        choice(
            "turns.mode",
            RoundRobin.Mode.values(),
            RoundRobin::mode,
            this::said,
            (t, m) -> new RoundRobin(m, t.interval(), t.basis(), t.countNoShows()));
    var span =
        choice(
            "turns.interval",
            RoundRobin.Span.values(),
            RoundRobin::interval,
            this::said,
            (t, s) -> new RoundRobin(t.mode(), s, t.basis(), t.countNoShows()));
    var basis =
        choice(
            "turns.basis",
            RoundRobin.Basis.values(),
            RoundRobin::basis,
            this::said,
            (t, b) -> new RoundRobin(t.mode(), t.interval(), b, t.countNoShows()));
    var noShows = new CheckBox(texts.say("turns.noShows"));
    who.turns().subscribe(t -> noShows.setSelected(t.countNoShows()));
    noShows.setOnAction(e -> {
      var t = who.turns().get();
      who.turns().set(new RoundRobin(t.mode(), t.interval(), t.basis(), noShows.isSelected()));
    });
    var row = new HBox(mode, span, basis);
    row.getStyleClass().add("gap-16");
    var box = new VBox(row, noShows);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private String said(RoundRobin.Mode mode) {
    return switch (mode) {
      case WEIGHTED -> texts.say("turns.weighted");
      case AVAILABILITY -> texts.say("turns.availability");
      case BALANCED -> texts.say("turns.balanced");
    };
  }

  private String said(RoundRobin.Span span) {
    return switch (span) {
      case DAY -> texts.say("turns.day");
      case WEEK -> texts.say("turns.week");
      case MONTH -> texts.say("turns.month");
      case ROLLING_28_DAYS -> texts.say("turns.rolling");
    };
  }

  private String said(RoundRobin.Basis basis) {
    return switch (basis) {
      case START -> texts.say("turns.start");
      case CREATED -> texts.say("turns.created");
    };
  }

  private interface Change<T> {
    RoundRobin with(RoundRobin turns, T value);
  }

  private <T> Node choice(
      String key,
      T[] values,
      Function<RoundRobin, T> of,
      Function<T, String> said,
      Change<T> change) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setConverter(new Written<>(said));
    box.setAccessibleText(texts.say(key));
    who.turns().subscribe(t -> box.setValue(of.apply(t)));
    box.setOnAction(e -> {
      var value = box.getValue();
      if (value != null) who.turns().set(change.with(who.turns().get(), value));
    });
    var label = ServicesView.label(texts.say(key), "field-label", "text-12", "medium");
    var field = new VBox(label, box);
    field.getStyleClass().add("gap-4");
    return field;
  }

  private void showPeople() {
    people.getChildren().setAll(model.staff().stream().map(this::box).toList());
  }

  /// The boxes stay where they are while somebody ticks them.
  private void tickPeople() {
    for (var node : people.getChildren()) {
      if (node instanceof CheckBox box && box.getUserData() instanceof StaffId id) {
        box.setSelected(model.form().staff().contains(id));
      }
    }
  }

  private CheckBox box(StaffMember member) {
    var box = new CheckBox(member.name());
    box.setUserData(member.id());
    box.setSelected(model.form().staff().contains(member.id()));
    box.setOnAction(e -> model.offer(member.id(), box.isSelected()));
    return box;
  }

  static void shownWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
