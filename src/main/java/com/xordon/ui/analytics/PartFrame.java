package com.xordon.ui.analytics;

import com.xordon.analytics.export.Sheet;
import com.xordon.ui.analytics.Part.Head;
import com.xordon.ui.analytics.chart.Png;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/// What every part has around it: its title, what its figure means, what can be taken along, and a
/// sentence under it.
class PartFrame extends VBox {
  private static final double SHARP = 2;

  final AnalyticsViewModel model;
  final Texts texts;
  private final Head head;
  private final HBox line = new HBox();
  private final HBox tools = new HBox();
  private final FlowPane legend = new FlowPane();
  private final StackPane body = new StackPane();
  private final Label sentence = Nodes.wrapped("", "quiet", "text-12");
  private final HBox foot = new HBox();

  PartFrame(Head head, AnalyticsViewModel model, Texts texts) {
    this.head = head;
    this.model = model;
    this.texts = texts;
    getStyleClass().add("part");
    var title = Nodes.label(head.title(), "text-15", "part-title");
    line.getStyleClass().addAll("part-head", "centred-left", "gap-8");
    tools.getStyleClass().addAll("centred-left", "gap-12");
    line.getChildren().add(title);
    var meaning = Nodes.wrapped(head.meaning(), "quiet", "text-12", "meaning");
    Nodes.appear(meaning, false);
    if (!head.meaning().isEmpty()) {
      var info =
          Nodes.sign(
              Icons.INFORMATION_OUTLINE,
              texts.say("meaning.of", "title", head.title()),
              () -> Nodes.appear(meaning, !meaning.isVisible()));
      info.getStyleClass().add("part-info");
      line.getChildren().add(info);
    }
    line.getChildren().addAll(Nodes.spring(), tools);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setAlignment(Pos.TOP_LEFT);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    foot.getStyleClass().addAll("part-foot", "centred-left", "gap-12");
    foot.getChildren().add(sentence);
    legend.getStyleClass().add("legend");
    Nodes.appear(legend, false);
    getChildren().addAll(line, meaning, legend, body, foot);
  }

  final void body(Node node) {
    body.getChildren().setAll(node);
  }

  final void say(String text) {
    sentence.setText(text);
  }

  final void tool(Node node) {
    tools.getChildren().add(node);
  }

  final void legend(Node node) {
    legend.getChildren().add(node);
    Nodes.appear(legend, true);
  }

  final void rows(Optional<Drill> behind) {
    behind.ifPresent(d ->
        foot.getChildren()
            .add(
                Nodes.button(
                    texts.say("rows.open"), () -> model.showRows(d), "link", "open-rows")));
  }

  final void more(Optional<Place> place) {
    place.ifPresent(
        p -> foot.getChildren().add(Nodes.button(texts.say("more"), () -> model.go(p), "link")));
  }

  /// What of this part can be taken along.
  final void menu(Sheet sheet) {
    var menu = new MenuButton("", Icons.DOWNLOAD_OUTLINE.node());
    menu.getStyleClass().addAll("flat", "small-menu", "part-menu");
    menu.setAccessibleText(texts.say("export.of", "title", head.title()));
    menu.getItems()
        .addAll(
            item("export.csv", () -> model.saveCsv(sheet)),
            item("export.excel", () -> model.saveExcel(sheet)),
            item("export.picture", this::savePicture));
    tools.getChildren().add(menu);
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(texts.say(key));
    // the menu goes first, before a window asks where to
    item.setOnAction(e -> model.later(run));
    return item;
  }

  /// As it is on screen, twice as sharp, without the buttons.
  private void savePicture() {
    tools.setVisible(false);
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SHARP, SHARP));
    var image = snapshot(how, null);
    tools.setVisible(true);
    model.savePicture(head.title(), () -> Png.of(image));
  }
}
