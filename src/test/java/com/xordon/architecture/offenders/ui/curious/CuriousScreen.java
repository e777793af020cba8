package com.xordon.architecture.offenders.ui.curious;

import com.xordon.architecture.offenders.ui.other.ScreenWithTables;
import javafx.application.Platform;

class CuriousScreen {
  void look(ScreenWithTables other) {
    Platform.runLater(other::toString);
  }
}
