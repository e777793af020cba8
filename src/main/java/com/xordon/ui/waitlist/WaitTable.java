package com.xordon.ui.waitlist;

import com.xordon.core.diary.WaitlistEntry;
import com.xordon.ui.kit.Texts;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Those who wait, one under the other, longest first.
final class WaitTable extends TableView<WaitRow> {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final WaitlistViewModel model;
  private final Texts texts;
  private boolean following;

  WaitTable(WaitlistViewModel model, Texts texts) {
    super(model.rows());
    this.model = model;
    this.texts = texts;
    getStyleClass().add("room-table");
    setAccessibleText(texts.say("title"));
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(column("column.client", 110, 150, row -> row.client().name(), "medium"));
    getColumns().add(column("column.what", 64, 185, row -> what(row), "what"));
    getColumns().add(column("column.when", 168, 180, row -> when(row), "quiet"));
    getColumns().add(column("column.waits", 110, 110, row -> waits(row), "quiet"));
    getColumns().add(firstFit());
    getColumns().add(tags());
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.selectedProperty().subscribe(row -> follow());
    model.rows().subscribe(this::follow);
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) model.edit();
      if (e.getCode() == KeyCode.DELETE) model.remove();
    });
  }

  private void chosen(@Nullable WaitRow row) {
    if (!following && row != null) model.select(row);
  }

  private void follow() {
    following = true;
    var id = model.selectedProperty().get().map(row -> row.entry().id());
    var index = -1;
    for (int i = 0; i < getItems().size(); i++) {
      if (id.filter(getItems().get(i).entry().id()::equals).isPresent()) index = i;
    }
    if (index < 0) getSelectionModel().clearSelection();
    else getSelectionModel().clearAndSelect(index);
    following = false;
  }

  private String what(WaitRow row) {
    return model.words().map(w -> w.what(row.entry().wish())).orElse("");
  }

  private String when(WaitRow row) {
    return model.words().map(w -> w.when(row.entry().wish())).orElse("");
  }

  private String waits(WaitRow row) {
    return model.words().map(w -> w.waits(row.entry(), model.now())).orElse("");
  }

  private String first(WaitRow row) {
    if (row.isOffered()) return "";
    return row.fits().stream()
        .findFirst()
        .flatMap(s -> model.words().map(w -> w.moment(s.when().start())))
        .orElse(texts.say("first.none"));
  }

  /// In a small window names give way before times.
  private TableColumn<WaitRow, String> column(
      String key, double least, double width, Function<WaitRow, String> text, String style) {
    var column = new TableColumn<WaitRow, String>(texts.say(key));
    column.setMinWidth(least);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().add(style);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(text.apply(cell.getValue())));
    return column;
  }

  /// Where nothing fits the words step back.
  private TableColumn<WaitRow, String> firstFit() {
    var column = column("column.first", 168, 168, this::first, "first");
    column.setCellFactory(c -> new FitCell());
    return column;
  }

  private static final class FitCell extends TableCell<WaitRow, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(text);
      var row = getTableRow() == null ? null : getTableRow().getItem();
      pseudoClassStateChanged(NOTHING, row != null && row.fits().isEmpty());
    }
  }

  private TableColumn<WaitRow, WaitRow> tags() {
    var column = new TableColumn<WaitRow, WaitRow>(texts.say("column.state"));
    column.setMinWidth(76);
    column.setPrefWidth(130);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(c -> new TagCell());
    return column;
  }

  private final class TagCell extends TableCell<WaitRow, WaitRow> {
    @Override
    protected void updateItem(@Nullable WaitRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(row == null || empty ? null : tagsOf(row));
    }

    private Node tagsOf(WaitRow row) {
      var box = new HBox();
      box.getStyleClass().addAll("gap-4", "centred-left");
      int priority = row.entry().priority();
      model
          .words()
          .filter(w -> priority != WaitlistEntry.USUAL_PRIORITY)
          .ifPresent(w ->
              box.getChildren()
                  .add(
                      WaitlistView.label(
                          w.priority(priority),
                          "tag",
                          priority > WaitlistEntry.USUAL_PRIORITY ? "warning" : "calm")));
      if (row.isOffered()) {
        box.getChildren().add(WaitlistView.label(texts.say("state.offered"), "tag", "accent"));
      }
      return box;
    }
  }
}
