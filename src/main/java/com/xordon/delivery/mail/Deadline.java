package com.xordon.delivery.mail;

import com.xordon.core.message.Receipt;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Ends what takes too long. The library's time-outs hold for each byte, so a server that drips
/// could hold us for ever.
final class Deadline {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private Deadline() {}

  static Receipt within(Duration patience, Wire wire, Supplier<Receipt> work) {
    var receipt = new AtomicReference<Receipt>();
    var fault = new AtomicReference<RuntimeException>();
    var worker =
        Thread.ofVirtual()
            .start(() -> {
              try {
                receipt.set(work.get());
              } catch (RuntimeException e) {
                fault.set(e);
              }
            });
    var why = end(worker, patience);
    if (fault.get() != null) throw fault.get();
    if (receipt.get() != null) return why.isEmpty() ? receipt.get() : ended(receipt.get(), why);
    // unless it wasn't begun, it may still be on its way to the end of the letter
    boolean onItsWay = worker.isAlive() && wire.stage() != Wire.Stage.GREETING;
    return onItsWay ? new Receipt.Unsure(why) : Verdict.cut(wire.stage(), why);
  }

  /// The dead line it met is only what the interrupt made of it.
  private static Receipt ended(Receipt receipt, String why) {
    return switch (receipt) {
      case Receipt.Unreachable u -> new Receipt.Unreachable(why);
      case Receipt.Unsure u -> new Receipt.Unsure(why);
      default -> receipt;
    };
  }

  /// An interrupt closes the socket a virtual thread waits for.
  private static String end(Thread worker, Duration patience) {
    try {
      if (worker.join(patience)) return "";
      worker.interrupt();
      worker.join(GRACE);
      return "TIME_OUT";
    } catch (InterruptedException e) {
      worker.interrupt();
      join(worker);
      Thread.currentThread().interrupt();
      return "INTERRUPTED";
    }
  }

  private static void join(Thread worker) {
    try {
      worker.join(GRACE);
    } catch (InterruptedException e) {
      // interrupted once more while being interrupted: the caller is told all the same
    }
  }
}
