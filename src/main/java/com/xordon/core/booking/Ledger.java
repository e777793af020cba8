package com.xordon.core.booking;

import com.xordon.core.change.Deed;
import java.util.function.Function;

/// The practice's books. What `write` returns is safely kept when it returns, journal and all, or
/// it throws a `ProblemException` and nothing was changed.
public interface Ledger {
  <T> T read(Function<Page, T> question);

  <T> T write(Deed deed, Function<Page, T> work);
}
