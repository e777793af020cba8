package com.xordon.architecture.offenders.ui.curious;

import javafx.scene.Node;

class SeeingViewModel {
  Node seen;
}
