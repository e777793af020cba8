package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Where copies lie off this machine.
final class PlacePane extends BorderPane {
  private final PlaceModel model;
  private final SafetyWords words;
  private final VBox state = Nodes.column("gap-12");

  PlacePane(PlaceModel model, SafetyWords words, SafetyDoors doors) {
    this.model = model;
    this.words = words;
    var choose =
        Nodes.button(
            Icons.FOLDER_OPEN_OUTLINE,
            words.say("place.choose"),
            () -> doors.chooseFolder().ifPresent(model::choose),
            "choose-place");
    var now = Nodes.button(Icons.SYNC, words.say("place.copy"), model::copyNow, "copy-now");
    var none = Nodes.button(words.say("place.none"), model::decline, "flat", "decline-place");
    for (var button : new javafx.scene.control.Button[] {choose, now, none})
      button.disableProperty().bind(model.job().busyProperty());
    setCenter(page(choose, now, none));
    model
        .placeProperty()
        .subscribe(p -> {
          state.getChildren().clear();
          p.ifPresent(this::show);
          Nodes.appear(now, p.flatMap(Place::folder).isPresent());
          Nodes.appear(none, p.filter(x -> x.state() != Place.State.DECLINED).isPresent());
        });
  }

  private ScrollPane page(
      javafx.scene.control.Button choose,
      javafx.scene.control.Button now,
      javafx.scene.control.Button none) {
    return Pieces.page(
        Pieces.head(words.say("part.place"), words.say("place.text")),
        state,
        Nodes.row("gap-8", choose, now, none),
        Pieces.bar(model.job().busyProperty(), words.say("place.copying")),
        Pieces.trouble(model.job().problemProperty(), words));
  }

  private void show(Place place) {
    state.getChildren().add(sign(place));
    place
        .folder()
        .ifPresent(folder -> {
          var facts = new GridPane();
          facts.getStyleClass().add("facts");
          Nodes.fact(facts, words.say("place.folder"), Nodes.wrapped(folder.toString()));
          var newest =
              place.newest().map(words.texts()::date).orElseGet(() -> words.say("place.nothing"));
          Nodes.fact(facts, words.say("place.newest"), Nodes.wrapped(newest));
          state.getChildren().add(facts);
        });
  }

  private VBox sign(Place place) {
    var banner =
        switch (place.state()) {
          case NOT_ASKED -> Signs.warning(words.say("place.notAsked"), words.say("place.why"));
          case DECLINED -> Signs.plain(words.say("place.isDeclined"), words.say("place.why"));
          case FRESH -> Signs.good(words.say("place.fresh"));
          case OLD -> Signs.warning(words.say("place.old"), words.say("place.old.do"));
        };
    return new VBox(banner);
  }
}
