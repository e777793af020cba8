package com.xordon.architecture.offenders.store;

import com.xordon.architecture.offenders.core.CoreThatStores;

class RoundAbout {
  CoreThatStores back;
}
