package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The report of a problem: first it is shown, then it may be saved.
final class ReportPane extends BorderPane {
  ReportPane(ReportModel model, SafetyWords words, SafetyDoors doors) {
    var write =
        Nodes.button(
            Icons.NOTE_TEXT_OUTLINE, words.say("report.write"), model::write, "write-report");
    var save =
        Nodes.button(
            Icons.DOWNLOAD_OUTLINE,
            words.say("report.save"),
            () -> doors.saveTo(words.say("report.file")).ifPresent(model::save),
            "save-report");
    write.disableProperty().bind(model.job().busyProperty());
    save.disableProperty().bind(model.job().busyProperty());
    var text = new TextArea();
    text.setEditable(false);
    text.setAccessibleText(words.say("part.report"));
    text.getStyleClass().add("report-text");
    text.textProperty().bind(model.textProperty());
    VBox.setVgrow(text, Priority.ALWAYS);
    var page =
        new VBox(
            Pieces.head(words.say("part.report"), words.say("report.about")),
            Nodes.row("gap-8", write, save),
            Pieces.bar(model.job().busyProperty(), words.say("report.writing")),
            Pieces.trouble(model.job().problemProperty(), words),
            text);
    page.getStyleClass().addAll("page", "gap-16");
    setCenter(page);
    model
        .textProperty()
        .subscribe(now -> {
          Nodes.appear(text, !now.isEmpty());
          Nodes.appear(save, !now.isEmpty());
        });
  }
}
