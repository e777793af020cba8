package com.xordon.app.problem;

import java.util.List;
import javafx.stage.Screen;

/// The screens of this machine. Only where the window's toolkit runs already: it isn't started for
/// a report.
final class Screens {
  private Screens() {}

  static List<String> lines() {
    return Screen.getScreens().stream().map(Screens::line).toList();
  }

  private static String line(Screen screen) {
    var area = screen.getBounds();
    return "screen: %.0f x %.0f at %.0f,%.0f, scale %.2f x %.2f, %.0f dpi"
        .formatted(
            area.getWidth(),
            area.getHeight(),
            area.getMinX(),
            area.getMinY(),
            screen.getOutputScaleX(),
            screen.getOutputScaleY(),
            screen.getDpi());
  }
}
