package com.xordon.ui.services;

import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.StaffId;
import com.xordon.core.whatif.Effect;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.ShareBar;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A slider for each weight, and beside it the share that everyone would have got of the last 90
/// days' bookings.
final class WeightsPane extends VBox {
  private static final int MOST = 10;

  private final ServicesViewModel model;
  private final WhoForm who;
  private final Texts texts;
  private final VBox rows = new VBox();
  private final Label basis = ServicesView.label("", "text-12", "quiet");
  private BooleanProperty inUse = new SimpleBooleanProperty(true);

  WeightsPane(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.who = model.form().who();
    this.texts = texts;
    getStyleClass().add("gap-8");
    rows.getStyleClass().add("gap-8");
    basis.setWrapText(true);
    getChildren().addAll(rows, basis);
    model.form().staff().subscribe(this::showRows);
    model.staff().subscribe(this::showRows);
    model.selectedProperty().subscribe(s -> showRows());
    model.shares().sharesProperty().subscribe(s -> showShares());
    who.turns().subscribe(t -> showRows());
  }

  /// The form outlives the rows, so what they heard from it ends with them.
  private void showRows() {
    inUse.set(false);
    inUse = new SimpleBooleanProperty(true);
    rows.getChildren().setAll(model.form().chosen().stream().map(this::row).toList());
    showShares();
  }

  private Node row(StaffId id) {
    var name = model.staff().stream().filter(m -> m.id().equals(id)).findFirst();
    var said = name.map(m -> m.name()).orElse(id.value());
    var label = ServicesView.label(said, "weight-name");
    var share = new HBox();
    share.setUserData(id);
    share.getStyleClass().addAll("weight-share", "gap-8", "centred-left");
    HBox.setHgrow(share, Priority.ALWAYS);
    var row = new HBox(label);
    row.getStyleClass().addAll("gap-12", "centred-left");
    if (who.turns().get().mode() == RoundRobin.Mode.WEIGHTED) {
      row.getChildren().addAll(slider(id, said), number(id, said));
    }
    row.getChildren().add(share);
    return row;
  }

  private Slider slider(StaffId id, String name) {
    var slider = new Slider(1, MOST, 5);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(texts.say("weight.of", "name", name));
    var text = who.weight(id);
    text.when(inUse)
        .subscribe(t -> {
          if (t.strip().matches("[1-9]|10")) slider.setValue(Integer.parseInt(t.strip()));
        });
    slider
        .valueProperty()
        .subscribe(v -> {
          var whole = "" + Math.round(v.doubleValue());
          boolean typed = !text.get().strip().matches("[1-9]|10") && !slider.isValueChanging();
          if (!typed && !whole.equals(text.get().strip())) text.set(whole);
        });
    return slider;
  }

  private Node number(StaffId id, String name) {
    var field = new TextField();
    field.getStyleClass().add("weight-number");
    field.textProperty().bindBidirectional(who.weight(id));
    var complaint =
        who.weightComplaint(id)
            .map(key -> key.isEmpty() ? "" : texts.say("weight.wrong"))
            .when(inUse);
    var labelled = new LabelledField(texts.say("weight.of", "name", name), field, complaint);
    labelled.getChildren().removeFirst();
    labelled.getStyleClass().add("weight-field");
    return labelled;
  }

  private void showShares() {
    var shares = model.shares().sharesProperty().get();
    int bookings = shares.map(Effect.Shares::bookings).orElse(0);
    basis.setText(
        shares.isEmpty()
            ? ""
            : bookings == 0 ? texts.say("shares.none") : texts.say("shares.of", "count", bookings));
    for (var row : rows.getChildren()) {
      var share = row.lookup(".weight-share");
      if (share instanceof HBox box && box.getUserData() instanceof StaffId id) {
        box.getChildren().clear();
        shares
            .filter(s -> bookings > 0)
            .flatMap(s -> of(s, id))
            .ifPresent(s -> show(box, s, exact(id)));
      }
    }
  }

  private static Optional<Effect.Share> of(Effect.Shares shares, StaffId id) {
    return shares.staff().stream().filter(s -> s.staff().equals(id)).findFirst();
  }

  /// What the weights alone would give, in percent; empty where they don't count.
  private Optional<Long> exact(StaffId id) {
    if (who.turns().get().mode() != RoundRobin.Mode.WEIGHTED) return Optional.empty();
    return who.staffPreview(model.form().chosen())
        .map(all -> {
          int sum = all.stream().mapToInt(s -> s.weight()).sum();
          int mine = all.stream().filter(s -> s.id().equals(id)).mapToInt(s -> s.weight()).sum();
          return Math.round(100.0 * mine / sum);
        });
  }

  private void show(HBox box, Effect.Share share, Optional<Long> exact) {
    var bar = new ShareBar(share.before(), share.after());
    HBox.setHgrow(bar, Priority.ALWAYS);
    var text =
        texts.say(
            "shares.percent",
            "before",
            Math.round(100 * share.before()),
            "after",
            Math.round(100 * share.after()));
    var label = ServicesView.label(text, "text-12", "share-text");
    box.getChildren().addAll(bar, label);
    exact.ifPresent(e ->
        box.getChildren()
            .add(
                ServicesView.label(
                    texts.say("shares.exact", "percent", e), "text-12", "quiet", "exact")));
  }
}
