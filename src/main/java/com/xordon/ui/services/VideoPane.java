package com.xordon.ui.services;

import com.xordon.core.meeting.VideoProvider;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whether a service meets by video, and who is asked for the meeting in which order.
final class VideoPane extends VBox {
  private final VideoForm form;
  private final Texts texts;
  private final FormRows parts;
  private final VBox rows = new VBox();
  private final FlowPane others = new FlowPane();

  VideoPane(ServicesViewModel model, Texts texts) {
    this.form = model.form().video();
    this.texts = texts;
    this.parts = new FormRows(texts);
    getStyleClass().addAll("form-section", "gap-12", "video-choice");
    rows.getStyleClass().add("gap-6");
    others.getStyleClass().add("chips");
    var note = ServicesView.label("", "text-12", "quiet");
    note.setWrapText(true);
    note.textProperty()
        .bind(
            Bindings.isEmpty(form.chosen())
                .map(none -> texts.say(none ? "video.none" : "video.some")));
    getChildren()
        .addAll(ServicesView.label(texts.say("section.video"), "text-15"), note, rows, others);
    form.chosen().subscribe(this::show);
    show();
  }

  private void show() {
    rows.getChildren().setAll(form.chosen().stream().map(this::row).toList());
    others.getChildren().setAll(form.others().stream().map(this::add).toList());
  }

  private Node row(VideoProvider provider) {
    int place = form.chosen().indexOf(provider) + 1;
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var name = ServicesView.label(place + ". " + provider.title(), "medium");
    var when =
        ServicesView.label(
            texts.say(place == 1 ? "video.first" : "video.next"), "text-12", "quiet");
    var up = new Button("", Icons.ARROW_UP.node());
    up.getStyleClass().addAll("flat", "square");
    var words = texts.say("video.up", "provider", provider.title());
    up.setAccessibleText(words);
    up.setTooltip(new Tooltip(words));
    up.setDisable(place == 1);
    up.setOnAction(e -> form.raise(provider));
    var remove = parts.remove("video.remove", () -> form.remove(provider));
    remove.setAccessibleText(texts.say("video.remove") + ": " + provider.title());
    var row = new HBox(name, when, spring, up, remove);
    row.getStyleClass().addAll("gap-12", "centred-left", "rule-row");
    return row;
  }

  private Node add(VideoProvider provider) {
    var add = new Button(provider.title(), Icons.PLUS.node());
    add.getStyleClass().addAll("soft", "small");
    add.setAccessibleText(texts.say("video.add", "provider", provider.title()));
    add.setOnAction(e -> form.add(provider));
    return add;
  }
}
