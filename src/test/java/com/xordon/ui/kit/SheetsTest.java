package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SheetsTest extends ApplicationTest {
  private final CssComplaints complaints = new CssComplaints();
  private final Theme theme = new Theme(Mode.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
  private MenuButton menu;
  private ComboBox<String> choice;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    menu = new MenuButton("Menu", null, new MenuItem("Book here"));
    choice = new ComboBox<>();
    choice.getItems().setAll("Anna", "Ben");
    choice.getSelectionModel().selectFirst();
    var area = new TextArea("Words");
    area.setPrefRowCount(2);
    var view = new VBox(buttons(), fields(), boxes(), area, tabs(), table());
    view.getStyleClass().addAll("pad-24", "gap-12", "plane");
    scene = new Scene(view, 900, 760);
    theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void noControlComplainsAboutItsSheet() {
    picture("controls-light");
    interact(menu::show);
    interact(menu::hide);
    interact(choice::show);
    interact(choice::hide);
    var over = new PopOver(new Label("over"));
    over.setAnimated(false);
    interact(() -> over.show(menu));
    // at once, so that no half-gone popup is dressed again by the change of look
    interact(() -> over.hide(Duration.ZERO));
    interact(() -> theme.mode().set(Mode.DARK));
    picture("controls-dark");
    assertThat(complaints.stop()).isEmpty();
  }

  private HBox buttons() {
    var off = new Button("Can't yet");
    off.setDisable(true);
    return row(
        button("Book", "primary"),
        new Button("Move", Icons.PENCIL_OUTLINE.node()),
        off,
        button("Cancel…", "danger"),
        button("Soft", "soft"),
        button("Flat", "flat"),
        button("Small", "small"),
        button("Large", "large", "primary"),
        button("Link", "link"),
        menu);
  }

  private HBox fields() {
    var search = new SearchableComboBox<String>();
    search.getItems().add("Anna");
    var field = new TextField();
    field.setPromptText("+49 …");
    return row(field, choice, new DatePicker(), new Spinner<Integer>(1, 9, 1), search);
  }

  private HBox boxes() {
    var on = new CheckBox("Write to clients");
    on.setSelected(true);
    var day = new ToggleButton("Day");
    day.setSelected(true);
    var segments = new HBox(day, new ToggleButton("Week"));
    segments.getStyleClass().add("segmented");
    return row(
        on,
        new CheckBox("Off"),
        new RadioButton("One"),
        segments,
        label("4 visits", "tag"),
        label("Connected", "tag", "good"),
        label("Sign in again", "tag", "danger"),
        label("Physiotherapy", "chip"),
        label("Ctrl K", "kbd"));
  }

  private static TabPane tabs() {
    var list = new ListView<String>();
    list.getItems().setAll("one", "two");
    list.setPrefHeight(60);
    return new TabPane(new Tab("First", list), new Tab("Second"));
  }

  private static TableView<String> table() {
    var table = new TableView<String>();
    table.getColumns().add(new TableColumn<>("Name"));
    table.getColumns().add(new TableColumn<>("Visits"));
    table.getItems().setAll("one", "two");
    table.setPrefHeight(120);
    return table;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add("gap-8");
    return row;
  }

  private static Button button(String text, String... classes) {
    var button = new Button(text);
    button.getStyleClass().addAll(classes);
    return button;
  }

  private static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  private void picture(String name) {
    interact(() -> {
      try {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
