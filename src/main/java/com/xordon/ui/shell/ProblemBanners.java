package com.xordon.ui.shell;

import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What went wrong, what to do, and the details for those who help. It stays until put away.
final class ProblemBanners extends VBox {
  private final ProblemSurface problems;
  private final Texts texts;

  ProblemBanners(ProblemSurface problems, Texts texts) {
    this.problems = problems;
    this.texts = texts;
    getStyleClass().add("problems");
    problems.open().addListener((ListChangeListener<Problem>) change -> show());
    show();
  }

  private void show() {
    getChildren().setAll(problems.open().stream().map(this::banner).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private HBox banner(Problem problem) {
    var sentence = label(problem.sentence(texts.locale()), "strong");
    var advice = label(problem.advice(texts.locale()), "problem-advice");
    advice.setManaged(!advice.getText().isEmpty());
    var code = label(problem.code(), "problem-code");
    var foot = new HBox(code, copy(problem));
    foot.setAlignment(Pos.CENTER_LEFT);
    var words = new VBox(sentence, advice, foot);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    var banner = new HBox(Icons.ALERT_CIRCLE_OUTLINE.node(), words, away(problem));
    banner.getStyleClass().addAll("banner", "danger");
    banner.setAccessibleText(sentence.getText() + " " + advice.getText());
    return banner;
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button copy(Problem problem) {
    var button = new Button(texts.say("problem.copy"), Icons.CONTENT_COPY.node());
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(click -> {
      var content = new ClipboardContent();
      content.putString(details(problem));
      Clipboard.getSystemClipboard().setContent(content);
    });
    return button;
  }

  private String details(Problem problem) {
    return String.join("\n", problem.code(), problem.sentence(texts.locale()), problem.details())
        .strip();
  }

  private Button away(Problem problem) {
    var button = new Button(null, Icons.CLOSE.node());
    button.getStyleClass().addAll("flat", "square");
    button.setAccessibleText(texts.say("problem.away"));
    button.setTooltip(new Tooltip(texts.say("problem.away")));
    button.setOnAction(click -> problems.putAway(problem));
    return button;
  }
}
