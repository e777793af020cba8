package com.xordon.app;

import com.xordon.core.problem.Problem;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;

/// Says why the desk can't open, and what to do.
final class RefusedStart {
  private RefusedStart() {}

  static void show(Problem problem, Locale locale, Runnable closed) {
    var alert = new Alert(AlertType.ERROR);
    alert.setTitle("Xordon Desk");
    alert.setHeaderText(problem.sentence(locale));
    alert.setContentText(problem.advice(locale) + "\n\n" + problem.code());
    alert.setOnHidden(e -> closed.run());
    alert.show();
  }
}
