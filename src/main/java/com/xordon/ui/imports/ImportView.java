package com.xordon.ui.imports;

import com.xordon.core.practice.StaffMember;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Row;
import com.xordon.exchange.ics.IcsOptions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Written;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/// The pane over the window: the questions above, what would happen below, one button to do it.
final class ImportView extends StackPane {
  private final ImportViewModel model;
  private final Texts texts;
  private final ComboBox<StaffMember> member = new ComboBox<>();
  private final RadioButton appointments = new RadioButton();
  private final RadioButton blocked = new RadioButton();
  private final DatePicker from = new DatePicker();
  private final DatePicker until = new DatePicker();
  private final Button go = new Button();
  private final Button back = new Button();
  private final FlowPane counts = new FlowPane();
  private boolean filling;

  ImportView(ImportViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("imports.css")).toExternalForm());
    var veil = new Region();
    veil.getStyleClass().add("import-veil");
    var pane = new VBox(head(), questions(), middle(), foot());
    pane.getStyleClass().addAll("popover", "import-pane");
    pane.setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(veil, pane);
    visibleProperty().bind(model.isOpen());
    managedProperty().bind(model.isOpen());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.choice().subscribe(this::fill);
    model.report().subscribe(this::count);
    model.stage().subscribe(this::focus);
    model.isOpen().subscribe(this::focus);
  }

  private Node head() {
    var title = new Label();
    title.getStyleClass().add("text-18");
    title.textProperty().bind(model.file());
    var waiting = label("text-12", "quiet");
    waiting.textProperty().bind(Bindings.createStringBinding(this::waiting, model.files()));
    shownWhen(waiting, waiting.textProperty().isNotEmpty());
    var icon = Icons.CALENDAR_IMPORT_OUTLINE.node();
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var head = new HBox(icon, title, spring, waiting);
    waiting.setMinWidth(USE_PREF_SIZE);
    head.getStyleClass().add("import-head");
    return head;
  }

  private String waiting() {
    var others = model.files().size() - 1;
    return others < 1 ? "" : texts.say("waiting", "count", others);
  }

  private Node questions() {
    member.setItems(model.staff());
    member.setConverter(new Written<>(StaffMember::name));
    member.setOnAction(e -> {
      if (!filling && member.getValue() != null) model.choose(member.getValue().id());
    });
    var group = new ToggleGroup();
    radio(appointments, group, "as.appointments", IcsOptions.As.APPOINTMENTS);
    radio(blocked, group, "as.busy", IcsOptions.As.BUSY);
    date(from);
    date(until);
    var as = new HBox(appointments, blocked);
    as.getStyleClass().add("import-as");
    var asked = new Label(texts.say("field.as"));
    asked.getStyleClass().addAll("field-label", "text-12", "medium", "quiet");
    var row = new HBox(field("field.whose", member), new VBox(asked, as));
    var days = new HBox(field("field.from", from), field("field.until", until));
    row.getStyleClass().add("gap-24");
    days.getStyleClass().add("gap-24");
    var all = new VBox(row, days);
    all.getStyleClass().add("import-questions");
    all.disableProperty().bind(is(Stage.WRITING).or(is(Stage.DONE)));
    return all;
  }

  private Node middle() {
    var looking = label("quiet");
    looking.setText(texts.say("looking"));
    shownWhen(looking, is(Stage.LOOKING));
    var trouble = label("import-trouble");
    trouble.setGraphic(Icons.ALERT_CIRCLE_OUTLINE.node());
    trouble.textProperty().bind(model.trouble());
    trouble.setWrapText(true);
    shownWhen(trouble, is(Stage.FAILED));
    var said = label("strong");
    said.textProperty().bind(model.stage().map(s -> texts.say(said(s))));
    counts.getStyleClass().add("import-counts");
    var rows = new ListView<>(model.rows());
    rows.setCellFactory(list -> new RowCell(texts));
    rows.setAccessibleText(texts.say("rows"));
    rows.setPlaceholder(new Label(texts.say("rows.none")));
    rows.getStyleClass().add("import-rows");
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.progress());
    bar.setAccessibleText(texts.say("progress"));
    bar.setMaxWidth(Double.MAX_VALUE);
    shownWhen(bar, is(Stage.WRITING));
    var found = new VBox(said, counts, rows, bar);
    found.getStyleClass().add("gap-12");
    shownWhen(found, is(Stage.LOOKING).or(is(Stage.FAILED)).not());
    var middle = new VBox(looking, trouble, found);
    middle.getStyleClass().add("import-middle");
    return middle;
  }

  private static String said(Stage stage) {
    return switch (stage) {
      case DONE -> "done";
      case WRITING -> "writing";
      case LOOKING, READY, FAILED -> "preview";
    };
  }

  private Node foot() {
    go.getStyleClass().add("primary");
    go.textProperty().bind(model.stage().map(s -> texts.say(goes(s))));
    shownWhen(go, is(Stage.FAILED).not());
    go.disableProperty().bind(is(Stage.LOOKING).or(is(Stage.WRITING)));
    go.setOnAction(e -> model.go());
    back.textProperty().bind(model.stage().map(s -> texts.say(backs(s))));
    shownWhen(back, is(Stage.DONE).not());
    back.setOnAction(e -> model.back());
    var foot = new HBox(back, go);
    foot.getStyleClass().add("import-foot");
    return foot;
  }

  private static String goes(Stage stage) {
    return stage == Stage.DONE ? "close" : "import";
  }

  private static String backs(Stage stage) {
    return stage == Stage.WRITING ? "cancel" : "close";
  }

  private void pressed(KeyEvent key) {
    if (member.isShowing() || from.isShowing() || until.isShowing()) return;
    if (key.getCode() == KeyCode.ESCAPE) model.back();
    else if (key.getCode() == KeyCode.ENTER && back.isFocused()) model.back();
    else if (key.getCode() == KeyCode.ENTER && !isDateTyped()) model.go();
    else return;
    key.consume();
  }

  /// A date being typed has an Enter of its own.
  private boolean isDateTyped() {
    return Stream.of(from, until).anyMatch(d -> d.isFocused() || d.getEditor().isFocused());
  }

  private void fill(ImportViewModel.Choice choice) {
    filling = true;
    member.setValue(
        model.staff().stream()
            .filter(s -> choice.member().filter(s.id()::equals).isPresent())
            .findFirst()
            .orElse(null));
    appointments.setSelected(choice.as() == IcsOptions.As.APPOINTMENTS);
    blocked.setSelected(choice.as() == IcsOptions.As.BUSY);
    from.setValue(choice.from());
    until.setValue(choice.until());
    filling = false;
  }

  private void count(ImportReport report) {
    counts.getChildren().clear();
    for (var outcome : Row.Outcome.values()) {
      var count = report.count(outcome);
      var shown = label("tag", count == 0 ? "plain" : RowCell.tone(outcome), "import-count");
      shown.setText(texts.say("count." + RowCell.key(outcome), "count", count));
      counts.getChildren().add(shown);
    }
  }

  private void focus() {
    if (!model.isOpen().get()) return;
    switch (model.stage().get()) {
      case READY, DONE -> go.requestFocus();
      case FAILED, WRITING -> back.requestFocus();
      case LOOKING -> member.requestFocus();
    }
  }

  private void radio(RadioButton button, ToggleGroup group, String key, IcsOptions.As as) {
    button.setText(texts.say(key));
    button.setToggleGroup(group);
    button.setOnAction(e -> model.take(as));
  }

  private void date(DatePicker picker) {
    picker.setConverter(
        new LocalDateStringConverter(FormatStyle.MEDIUM, texts.locale(), IsoChronology.INSTANCE));
    picker.setOnAction(e -> {
      if (!filling && from.getValue() != null && until.getValue() != null)
        model.between(from.getValue(), until.getValue());
    });
  }

  private VBox field(String key, Control control) {
    var name = new Label(texts.say(key));
    name.setLabelFor(control);
    name.getStyleClass().addAll("field-label", "text-12", "medium", "quiet");
    control.setAccessibleText(texts.say(key));
    control.getStyleClass().add("import-field");
    var field = new VBox(name, control);
    field.getStyleClass().add("gap-4");
    return field;
  }

  private BooleanBinding is(Stage stage) {
    return model.stage().isEqualTo(stage);
  }

  private static void shownWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }

  private static Label label(String... classes) {
    var label = new Label();
    label.getStyleClass().addAll(classes);
    return label;
  }
}
