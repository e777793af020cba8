package com.xordon.ui.shell;

import com.xordon.ui.kit.Texts;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;

/// Two rows of appointments and the now line.
final class Logo extends HBox {
  private static final double SIDE = 32;

  Logo(Texts texts) {
    var file = Objects.requireNonNull(getClass().getResource("icon-64.png"));
    var picture = new ImageView(new Image(file.toExternalForm()));
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setSmooth(true);
    picture.setAccessibleText(texts.say("program"));
    getStyleClass().add("logo");
    getChildren().add(picture);
  }
}
