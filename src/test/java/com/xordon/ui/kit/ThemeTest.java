package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.testfx.framework.junit5.ApplicationTest;

class ThemeTest extends ApplicationTest {
  private final SimpleObjectProperty<ColorScheme> system =
      new SimpleObjectProperty<>(ColorScheme.DARK);
  private Theme theme;
  private HBox buttons;
  private Label label;

  @Override
  public void start(Stage stage) {
    theme = new Theme(Mode.SYSTEM, system);
    label = new Label("words", new Button("button"));
    buttons = new HBox(new Button("plain"));
    for (var kind : List.of("primary", "soft", "flat", "link", "danger")) {
      var button = new Button(kind);
      button.getStyleClass().add(kind);
      buttons.getChildren().add(button);
    }
    var scene = new Scene(new VBox(label, buttons), 600, 100);
    theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void bothLooksHaveTheSameColours() {
    var dark = theme.tokens();
    interact(() -> theme.mode().set(Mode.LIGHT));
    assertThat(theme.tokens()).hasSize(100).isEqualTo(dark);
  }

  @Test
  void aWishIsStrongerThanTheSystem() {
    List<Look> looks = new ArrayList<>();
    theme
        .changes()
        .subscribe(look -> {
          looks.add(look);
        });
    interact(() -> theme.mode().set(Mode.LIGHT));
    interact(() -> system.set(ColorScheme.LIGHT));
    interact(() -> theme.mode().set(Mode.SYSTEM));
    interact(() -> system.set(ColorScheme.DARK));
    assertThat(looks).containsExactly(Look.DARK, Look.LIGHT, Look.DARK);
  }

  @Test
  void theWindowChangesItsColoursWhileItIsOpen() {
    assertThat(label.getTextFill()).isEqualTo(Color.web("#EFEDE8"));
    interact(() -> theme.mode().set(Mode.LIGHT));
    interact(() -> label.applyCss());
    assertThat(label.getTextFill()).isEqualTo(theme.color("text")).isEqualTo(Color.web("#1C1B18"));
  }

  @Test
  void aButtonThatCannotBePressedLooksLikeIt() {
    for (var mode : List.of(Mode.LIGHT, Mode.DARK)) {
      interact(() -> theme.mode().set(mode));
      for (var node : buttons.getChildren()) {
        var button = (Button) node;
        assertThat(isFaint(button)).as("%s in %s, enabled", button.getText(), mode).isFalse();
        interact(() -> button.setDisable(true));
        interact(button::applyCss);
        assertThat(isFaint(button)).as("%s in %s, disabled", button.getText(), mode).isTrue();
        interact(() -> button.setDisable(false));
      }
    }
  }

  private boolean isFaint(Button button) {
    return button.getOpacity() < 0.5 || button.getTextFill().equals(theme.color("text-off"));
  }

  @Test
  void aColourNobodyDrewIsRefused() {
    assertThatThrownBy(() -> theme.color("pink")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ourThreeWeightsLoad() {
    assertThat(Font.getFamilies())
        .contains("Xordon Sans", "Xordon Sans Medium", "Xordon Sans SemiBold");
    assertThat(label.getFont().getFamily()).isEqualTo("Xordon Sans");
  }

  @Test
  void everyIconIsDrawn() {
    assertThat(MaterialDesignA.ACCOUNT.getDescription()).startsWith("mdi2a-");
    for (var icon : Icons.values())
      interact(() -> assertThat(icon.node().getIconCode().getDescription()).isEqualTo(icon.code()));
  }
}
