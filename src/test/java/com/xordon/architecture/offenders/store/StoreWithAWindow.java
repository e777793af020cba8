package com.xordon.architecture.offenders.store;

import javafx.scene.Node;

public class StoreWithAWindow {
  public Node window;
}
