package com.xordon.ui.safety;

import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What several sections are made of.
final class Pieces {
  private Pieces() {}

  /// The name of a section and what it is for.
  static VBox head(String title, String text) {
    return Nodes.column(
        "gap-4", Nodes.label(title, "text-18"), Nodes.wrapped(text, "quiet", "section-text"));
  }

  /// A section of words and buttons, which may be longer than the window.
  static ScrollPane page(Node... nodes) {
    var page = new VBox(nodes);
    page.getStyleClass().addAll("page", "gap-16", "form-column");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// A line that moves while something is under way, and says what.
  static Node bar(ObservableValue<Boolean> busy, String what) {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText(what);
    var box = Nodes.column("gap-6", Nodes.label(what, "quiet", "text-12"), bar);
    busy.subscribe(on -> Nodes.appear(box, on));
    return box;
  }

  /// The same with how far it is, and a way to stop it.
  static Node bar(Job job, String what, String stop) {
    var bar = new ProgressBar();
    bar.progressProperty().bind(job.steps().partProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText(what);
    var button = Nodes.button(stop, job.steps()::stop, "flat", "stop-job");
    button.disableProperty().bind(job.steps().stoppingProperty());
    button.visibleProperty().bind(job.steps().settledProperty().not());
    var line = Nodes.row("gap-8", Nodes.label(what, "quiet", "text-12"), Nodes.spring(), button);
    var box = Nodes.column("gap-6", line, bar);
    job.busyProperty().subscribe(on -> Nodes.appear(box, on));
    return box;
  }

  /// What went wrong, what to do, and its code.
  static Node trouble(ObservableValue<Optional<Problem>> problem, SafetyWords words) {
    var sentence = Nodes.wrapped("", "strong");
    var advice = Nodes.wrapped("");
    var code = Nodes.label("", "text-12");
    var column = Nodes.column("gap-4", sentence, advice, code);
    var box = Nodes.row("gap-12", Icons.ALERT_CIRCLE_OUTLINE.node(), column);
    box.getStyleClass().addAll("banner", "danger", "trouble");
    problem.subscribe(p -> {
      Nodes.appear(box, p.isPresent());
      p.ifPresent(now -> {
        sentence.setText(now.sentence(words.locale()));
        advice.setText(now.advice(words.locale()));
        Nodes.appear(advice, !advice.getText().isEmpty());
        code.setText(now.code());
      });
    });
    return box;
  }

  /// A question that is asked in place, with what follows from each answer on its button.
  static VBox question(String title, String text, Node... answers) {
    var line = Nodes.row("gap-8", answers);
    var box = Nodes.column("gap-8", Nodes.wrapped(title, "strong"), Nodes.wrapped(text), line);
    box.getStyleClass().addAll("question");
    return box;
  }
}
