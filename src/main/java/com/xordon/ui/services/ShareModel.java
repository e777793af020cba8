package com.xordon.ui.services;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.whatif.Effect;
import com.xordon.core.whatif.Progress;
import com.xordon.core.whatif.WhatIf;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose turn it would have been in the bookings of the last 90 days, under the weights on the
/// table. Only the last question counts.
final class ShareModel {
  private final Ledger ledger;
  private final InstantSource clock;
  private final Latest<Optional<Effect.Shares>> asking;
  private final Voice voice;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Optional<Effect.Shares>> shares =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ShareModel(Ledger ledger, InstantSource clock, Background background, Voice voice) {
    this.ledger = ledger;
    this.clock = clock;
    this.asking = background.latest();
    this.voice = voice;
  }

  /// Empty while nothing is known.
  ReadOnlyObjectProperty<Optional<Effect.Shares>> sharesProperty() {
    return shares.getReadOnlyProperty();
  }

  void forget() {
    asked.incrementAndGet();
    asking.forget();
    shares.set(Optional.empty());
  }

  void ask(Service typed) {
    int mine = asked.incrementAndGet();
    asking.run(() -> ledger.read(page -> answer(page, typed, mine)), shares::set, voice::report);
  }

  private Optional<Effect.Shares> answer(Page page, Service typed, int mine) {
    var rules = page.rules();
    var services = new ArrayList<>(rules.services());
    services.replaceAll(s -> s.id().equals(typed.id()) ? typed : s);
    var after = new Rules(rules.practice(), rules.staff(), rules.rooms(), services);
    return new WhatIf(rules, after, page, clock.instant())
        .shares(
            typed.id(),
            new Progress() {
              @Override
              public void at(int done, int total) {}

              @Override
              public boolean cancelled() {
                return mine != asked.get();
              }
            });
  }
}
