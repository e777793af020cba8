package com.xordon.architecture.offenders.core;

import com.xordon.architecture.offenders.store.StoreWithAWindow;

public class CoreThatStores {
  StoreWithAWindow store = new StoreWithAWindow();
}
