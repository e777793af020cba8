package com.xordon.ui.analytics;

import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.analytics.Choices.Choice;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// Which days, against which, and which part of the practice.
final class FilterBar extends FlowPane {
  private final AnalyticsViewModel model;
  private final Texts texts;
  private Optional<Reading> shown = Optional.empty();
  private boolean showing;

  FilterBar(AnalyticsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("filter-bar");
    setRowValignment(VPos.CENTER);
    model.readingProperty().subscribe(read -> read.ifPresent(this::show));
  }

  /// Built anew only when what it says has changed, so the keyboard stays where it is.
  private void show(Reading read) {
    boolean same =
        shown
            .filter(s -> s.choices().equals(read.choices()))
            .filter(s -> s.period().equals(read.period()))
            .filter(
                s -> s.place().rows(Optional.empty()).equals(read.place().rows(Optional.empty())))
            .isPresent();
    shown = Optional.of(read);
    if (!same) build(read);
  }

  private void build(Reading read) {
    showing = true;
    var focused = focused();
    var all = new ArrayList<Node>();
    all.add(presets(read));
    if (read.place().preset() == Preset.OWN) {
      all.add(days(read.period(), p -> model.go(model.here().during(p))));
    }
    all.add(Nodes.label(texts.say("against"), "quiet"));
    all.add(against(read));
    if (read.place().against() == Against.OWN) {
      var other = read.place().other(read.period()).orElseGet(() -> read.period().before());
      all.add(days(other, p -> model.go(model.here().againstDays(p))));
    }
    labels(read, all);
    getChildren().setAll(all);
    if (focused >= 0 && focused < all.size()) all.get(focused).requestFocus();
    showing = false;
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocusWithin()) return i;
    }
    return -1;
  }

  private Node presets(Reading read) {
    var days = new Days(texts);
    return choice(
        texts.say("period"),
        Arrays.asList(Preset.values()),
        p ->
            p == read.place().preset() && p != Preset.OWN
                ? texts.say("preset." + Words.key(p)) + "  " + days.period(read.period())
                : texts.say("preset." + Words.key(p)),
        read.place().preset(),
        p ->
            model.go(
                p == Preset.OWN ? model.here().during(read.period()) : model.here().during(p)));
  }

  private Node against(Reading read) {
    var days = new Days(texts);
    return choice(
        texts.say("against"),
        Arrays.asList(Against.values()),
        a ->
            a == read.place().against() && a != Against.OWN
                ? texts.say("against." + Words.key(a))
                    + read.place().other(read.period()).map(p -> "  " + days.period(p)).orElse("")
                : texts.say("against." + Words.key(a)),
        read.place().against(),
        a ->
            model.go(
                a == Against.OWN
                    ? model.here().againstDays(read.period().before())
                    : model.here().against(a)));
  }

  private void labels(Reading read, List<Node> all) {
    var c = read.choices();
    var f = read.place().filter();
    all.add(
        label(
            "every.staff",
            c.staff(),
            f.staff().map(StaffId::value),
            (now, id) -> now.ofStaff(id.map(StaffId::new))));
    all.add(
        label(
            "every.service",
            c.services(),
            f.service().map(ServiceId::value),
            (now, id) -> now.ofService(id.map(ServiceId::new))));
    if (c.sources().size() > 1 || f.source().isPresent()) {
      all.add(label("every.source", c.sources(), f.source(), Filter::ofSource));
    }
    if (c.providers().size() > 1 || f.provider().isPresent()) {
      all.add(label("every.provider", c.providers(), f.provider(), Filter::ofProvider));
    }
    if (c.currencies().size() > 1 || f.currency().isPresent()) {
      all.add(label("every.currency", c.currencies(), f.currency(), Filter::ofCurrency));
    }
  }

  private Node label(
      String key,
      List<Choice> known,
      Optional<String> chosen,
      BiFunction<Filter, Optional<String>, Filter> change) {
    var values = new ArrayList<Optional<Choice>>();
    values.add(Optional.empty());
    known.forEach(c -> values.add(Optional.of(c)));
    // who left is no longer offered, but may still be looked at
    var now =
        chosen.map(id ->
            known.stream().filter(c -> c.id().equals(id)).findFirst().orElse(new Choice(id, id)));
    if (!values.contains(now)) values.add(now);
    return choice(
        texts.say(key),
        values,
        c -> c.map(Choice::name).orElse(texts.say(key)),
        now,
        c -> model.filter(f -> change.apply(f, c.map(Choice::id))));
  }

  private <T> ComboBox<T> choice(
      String name, List<T> values, Function<T, String> words, T now, Consumer<T> choose) {
    var chosen = new SimpleObjectProperty<>(now);
    var box = Nodes.choice(name, values, words, chosen);
    box.setVisibleRowCount(12);
    chosen.addListener((o, was, is) -> {
      if (!showing) choose.accept(is);
    });
    return box;
  }

  private Node days(Period period, Consumer<Period> choose) {
    return new DaysField(period, texts, choose);
  }
}
