package com.xordon.ui.clients;

import com.xordon.ui.kit.Texts;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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

/// The clients one under the other.
final class ClientTable extends TableView<ClientRow> {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final ClientsViewModel model;
  private final Texts texts;
  private final BooleanBinding empty;
  private final BooleanBinding full;
  private boolean following;

  ClientTable(ClientsViewModel model, Texts texts) {
    super(model.rows());
    this.model = model;
    this.texts = texts;
    this.empty = Bindings.isEmpty(model.rows());
    this.full = Bindings.size(model.rows()).greaterThanOrEqualTo(ClientsViewModel.MOST_ROWS);
    getStyleClass().add("room-table");
    setAccessibleText(texts.say("title"));
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(column("column.name", 190, row -> row.client().name(), "medium"));
    getColumns().add(column("column.phone", 150, row -> row.client().phone(), "quiet"));
    getColumns().add(faintColumn("column.last", 110, this::last, row -> row.last().isEmpty()));
    getColumns().add(faintColumn("column.next", 150, this::next, row -> row.next().isEmpty()));
    getColumns().add(column("column.visits", 70, row -> "" + row.visits(), "number"));
    getColumns().add(tags());
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.selectedProperty().subscribe(row -> follow());
    model.rows().subscribe(this::follow);
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) model.edit();
    });
  }

  BooleanBinding emptyProperty() {
    return empty;
  }

  BooleanBinding fullProperty() {
    return full;
  }

  /// Steps from the search into the list, and looks at the first one found.
  void enter(boolean select) {
    if (getItems().isEmpty()) return;
    requestFocus();
    if (select || getSelectionModel().isEmpty()) getSelectionModel().selectFirst();
  }

  private void chosen(@Nullable ClientRow row) {
    if (following || row == null) return;
    if (!model.select(row)) follow();
  }

  /// Marks who is looked at, also when rows were read anew.
  private void follow() {
    following = true;
    var id = model.selectedProperty().get().map(row -> row.client().id());
    var index = -1;
    for (int i = 0; i < getItems().size(); i++) {
      if (id.filter(getItems().get(i).client().id()::equals).isPresent()) index = i;
    }
    if (index < 0) getSelectionModel().clearSelection();
    else getSelectionModel().clearAndSelect(index);
    following = false;
  }

  private String last(ClientRow row) {
    return row.last().map(a -> dates().day(a.when().start())).orElse(texts.say("never"));
  }

  private String next(ClientRow row) {
    return row.next().map(a -> dates().dayAndTime(a.when().start())).orElse(texts.say("nothing"));
  }

  private Dates dates() {
    var zone = model.practiceProperty().get().map(p -> p.zone()).orElse(ZoneOffset.UTC);
    return new Dates(texts, zone, model.now());
  }

  private TableColumn<ClientRow, String> column(
      String key, double width, Function<ClientRow, String> text, String style) {
    var column = new TableColumn<ClientRow, String>(texts.say(key));
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().add(style);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(text.apply(cell.getValue())));
    return column;
  }

  /// Where there is nothing the words step back.
  private TableColumn<ClientRow, String> faintColumn(
      String key, double width, Function<ClientRow, String> text, Predicate<ClientRow> nothing) {
    var column = column(key, width, text, "when");
    column.setCellFactory(c -> new FaintCell(nothing));
    return column;
  }

  private static final class FaintCell extends TableCell<ClientRow, String> {
    private final Predicate<ClientRow> nothing;

    FaintCell(Predicate<ClientRow> nothing) {
      this.nothing = nothing;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(text);
      var row = getTableRow() == null ? null : getTableRow().getItem();
      pseudoClassStateChanged(NOTHING, row != null && nothing.test(row));
    }
  }

  private TableColumn<ClientRow, ClientRow> tags() {
    var column = new TableColumn<ClientRow, ClientRow>(texts.say("column.tags"));
    column.setPrefWidth(120);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(c -> new TagCell());
    return column;
  }

  private final class TagCell extends TableCell<ClientRow, ClientRow> {
    @Override
    protected void updateItem(@Nullable ClientRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(row == null || empty ? null : tagsOf(row));
    }

    private Node tagsOf(ClientRow row) {
      var box = new HBox();
      box.getStyleClass().addAll("gap-4", "tags");
      if (row.noShows() > 0) {
        box.getChildren()
            .add(ClientsView.label(texts.say("noShows", "count", row.noShows()), "tag", "warning"));
      }
      if (row.last().isEmpty() && row.next().isPresent()) {
        box.getChildren().add(ClientsView.label(texts.say("first"), "tag", "accent"));
      }
      return box;
    }
  }
}
