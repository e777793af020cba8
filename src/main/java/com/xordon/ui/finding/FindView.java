package com.xordon.ui.finding;

import com.xordon.core.finding.FoundTime;
import com.xordon.ui.finding.FindViewModel.Stage;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet: one line, its fields, the answers and their week.
final class FindView extends StackPane {
  private final FindViewModel model;
  private final Texts texts;
  private final TextField line = new TextField();
  private final Label unknown = label("", "warning-words", "text-12");
  private final ListView<FoundTime> answers = new ListView<>();
  private final Button more = new Button();
  private final Button take = new Button();
  private final NothingPane nothing;
  private final WeekGrid grid;

  FindView(FindViewModel model, Texts texts, Theme theme) {
    this.model = model;
    this.texts = texts;
    nothing = new NothingPane(model, texts);
    grid = new WeekGrid(theme, texts, model::select);
    RoomSheets.dress(this, FindView.class);
    var veil = new Region();
    veil.getStyleClass().add("find-veil");
    veil.setOnMouseClicked(e -> model.close());
    var pane = new VBox(head(), new FindFields(model, texts), middle(), foot());
    pane.getStyleClass().addAll("popover", "find-pane");
    getChildren().addAll(veil, pane);
    visibleProperty().bind(model.isOpen());
    managedProperty().bind(model.isOpen());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.isOpen().subscribe(o -> focus());
    model.heard().subscribe(h -> tellUnknown());
    model.selected().subscribe(s -> showSelected(s));
    model.shown().addListener((ListChangeListener<FoundTime>) c -> showWeek());
    model.rules().subscribe(r -> showWeek());
    model.stage().subscribe(s -> showMore());
  }

  private Node head() {
    line.setPromptText(texts.say("prompt"));
    line.setAccessibleText(texts.say("title"));
    line.getStyleClass().addAll("large", "find-line");
    line.textProperty().bindBidirectional(model.line());
    HBox.setHgrow(line, Priority.ALWAYS);
    var row = new HBox(Icons.CALENDAR_SEARCH.node(), line);
    row.getStyleClass().add("find-head-row");
    var title = label(texts.say("title"), "text-18", "strong");
    var head = new VBox(title, row, unknown);
    head.getStyleClass().add("find-head");
    return head;
  }

  private void tellUnknown() {
    var words = model.heard().get().unknown();
    unknown.setText(words.isEmpty() ? "" : texts.say("unknown", "words", String.join(", ", words)));
    unknown.setVisible(!words.isEmpty());
    unknown.setManaged(!words.isEmpty());
  }

  private Node middle() {
    answers.setItems(model.shown());
    answers.setCellFactory(list -> new FoundCell(model, texts));
    answers.setAccessibleText(texts.say("answers"));
    answers.getStyleClass().add("find-answers");
    answers
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(f -> Optional.ofNullable(f).ifPresent(model::select));
    answers.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) model.take();
    });
    shownWhen(answers, model.selected().map(Optional::isPresent));
    shownWhen(nothing, model.stage().map(s -> s == Stage.NOTHING));
    var idle = idle();
    shownWhen(idle, model.stage().map(s -> s == Stage.IDLE));
    var stopped = label(texts.say("stopped"), "quiet");
    shownWhen(stopped, model.stage().map(s -> s == Stage.STOPPED));
    var left = new VBox(new StackPane(answers, nothing, idle, stopped), more);
    left.getStyleClass().add("find-left");
    VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
    more.setText(texts.say("more"));
    more.getStyleClass().add("flat");
    more.setOnAction(e -> model.more());
    HBox.setHgrow(left, Priority.ALWAYS);
    var middle = new HBox(left, grid);
    middle.getStyleClass().add("find-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    return middle;
  }

  private Node idle() {
    var icon = Icons.CALENDAR_SEARCH.node();
    icon.getStyleClass().add("find-empty-icon");
    var why = label(texts.say("idle.why"), "quiet");
    why.setWrapText(true);
    var box = new VBox(icon, label(texts.say("idle"), "text-15", "strong"), why);
    for (var key : new String[] {"example.first", "example.second", "example.third"}) {
      var example = new Button(texts.say(key));
      example.getStyleClass().addAll("soft", "small");
      example.setOnAction(e -> model.line().set(example.getText()));
      box.getChildren().add(example);
    }
    box.getStyleClass().add("find-empty");
    return box;
  }

  private Node foot() {
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.progress());
    bar.setAccessibleText(texts.say("looking"));
    var stop = new Button(texts.say("stop"));
    stop.getStyleClass().addAll("flat", "small");
    stop.setOnAction(e -> model.stop());
    var looking = new HBox(label(texts.say("looking"), "quiet", "text-12"), bar, stop);
    looking.getStyleClass().add("find-looking");
    shownWhen(looking, model.stage().map(s -> s == Stage.LOOKING));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var close = new Button(texts.say("close"));
    close.setOnAction(e -> model.close());
    take.getStyleClass().add("primary");
    take.setOnAction(e -> model.take());
    var foot = new HBox(looking, spring, close, take);
    foot.getStyleClass().add("find-foot");
    return foot;
  }

  private Optional<FindSaying> saying() {
    return model.rules().get().map(r -> new FindSaying(r, model.today(), texts));
  }

  private void showSelected(Optional<FoundTime> selected) {
    take.setDisable(selected.isEmpty());
    take.setText(
        selected
            .flatMap(
                f -> saying().map(s -> texts.say("take", "day", s.day(f), "times", s.times(f))))
            .orElse(texts.say("take.none")));
    selected.ifPresent(f -> {
      if (!f.equals(answers.getSelectionModel().getSelectedItem())) {
        answers.getSelectionModel().select(f);
        answers.scrollTo(Math.max(0, model.shown().indexOf(f) - 3));
      }
    });
    showWeek();
  }

  private void showWeek() {
    saying().ifPresent(s -> grid.show(s, model.shown(), model.selected().get()));
  }

  private void showMore() {
    boolean shown = model.stage().get() == Stage.FOUND && model.hasMore();
    more.setVisible(shown);
    more.setManaged(shown);
  }

  private void pressed(KeyEvent e) {
    boolean inAnswers = line.isFocused() || answers.isFocused();
    switch (e.getCode()) {
      case ESCAPE -> model.close();
      case DOWN, UP -> {
        if (!inAnswers) return;
        model.step(e.getCode() == KeyCode.DOWN ? 1 : -1);
      }
      case ENTER -> {
        if (!inAnswers) return;
        model.take();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void focus() {
    if (model.isOpen().get()) line.requestFocus();
  }

  private static void shownWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
