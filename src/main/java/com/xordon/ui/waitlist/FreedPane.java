package com.xordon.ui.waitlist;

import com.xordon.core.practice.Client;
import com.xordon.core.waitlist.Match;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A time that came free, and those who could have it, with why each stands where they stand.
final class FreedPane extends VBox {
  private static final int SHOWN = 5;

  private final WaitlistViewModel model;
  private final Texts texts;

  FreedPane(WaitlistViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("freed");
    model.freed().subscribe(f -> show());
    model.matches().subscribe(this::show);
    model.rulesProperty().subscribe(r -> show());
  }

  private void show() {
    getChildren().clear();
    var freed = model.freed().get();
    var words = model.words();
    setVisible(freed.isPresent() && words.isPresent());
    setManaged(isVisible());
    if (freed.isEmpty() || words.isEmpty()) return;
    var close = new Button("", Icons.of("close"));
    close.getStyleClass().add("flat");
    close.setAccessibleText(texts.say("freed.close"));
    close.setTooltip(new Tooltip(texts.say("freed.close")));
    close.setOnAction(e -> model.closeFreed());
    var title =
        WaitlistView.label(
            texts.say("freed.title", "time", words.get().freed(freed.get())), "strong");
    int count = model.matches().size();
    var fits =
        WaitlistView.label(
            count == 0 ? texts.say("freed.nobody") : texts.say("freed.fits", "count", count),
            "quiet");
    var head = new HBox(title, fits, WaitlistView.spring(), close);
    head.getStyleClass().addAll("gap-8", "centred-left");
    getChildren().add(head);
    for (int i = 0; i < Math.min(SHOWN, model.matches().size()); i++) {
      getChildren().add(line(i + 1, model.matches().get(i), words.get()));
    }
  }

  private Node line(int place, Match match, WaitWords words) {
    var name = name(match);
    var who = new Button(name);
    who.getStyleClass().add("link");
    who.setOnAction(e -> model.select(match.entry().id()));
    var why =
        WaitlistView.label(String.join(" · ", words.grounds(match.grounds())), "text-12", "quiet");
    var offer = new Button(texts.say("offer.at", "time", words.time(match.start().when().start())));
    if (place == 1) offer.getStyleClass().add("primary");
    offer.setAccessibleText(offer.getText() + ", " + name);
    offer.disableProperty().bind(model.busyProperty());
    offer.setOnAction(
        e -> model.offer(match.entry().id(), match.start().when().start(), match.by()));
    var line =
        new HBox(
            WaitlistView.label("" + place, "place"),
            new VBox(new HBox(who), why),
            WaitlistView.spring(),
            offer);
    line.getStyleClass().addAll("match", "gap-12", "centred-left");
    return line;
  }

  private String name(Match match) {
    return model.rows().stream()
        .filter(r -> r.entry().id().equals(match.entry().id()))
        .map(WaitRow::client)
        .map(Client::name)
        .findFirst()
        .orElse("–");
  }
}
