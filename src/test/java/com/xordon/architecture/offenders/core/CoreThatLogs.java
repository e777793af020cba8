package com.xordon.architecture.offenders.core;

import java.time.Instant;
import org.slf4j.LoggerFactory;

class CoreThatLogs {
  void log() {
    LoggerFactory.getLogger("core").info("it is {}", Instant.now());
  }
}
