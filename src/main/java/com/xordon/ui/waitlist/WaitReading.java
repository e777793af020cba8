package com.xordon.ui.waitlist;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.Match;
import com.xordon.core.waitlist.WaitlistDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that the room shows, read at one moment: the rules, who waits, and who could have the freed
/// time that is looked at.
record WaitReading(Rules rules, List<WaitRow> rows, List<Match> matches) {
  private static final int FITS = 8;

  static WaitReading of(Ledger ledger, WaitlistDesk desk, Optional<Freed> freed) {
    var rows = new ArrayList<WaitRow>();
    for (var entry : desk.list(false)) rows.add(row(ledger, desk, entry));
    return new WaitReading(
        ledger.read(Page::rules), rows, freed.map(desk::matches).orElse(List.of()));
  }

  private static WaitRow row(Ledger ledger, WaitlistDesk desk, WaitlistEntry entry) {
    var client =
        ledger
            .read(page -> page.client(entry.client()))
            .orElseGet(() -> new Client(entry.client(), "–", "", ""));
    var held = entry.offer().flatMap(o -> ledger.read(page -> page.appointment(o.appointment())));
    return new WaitRow(
        entry, client, entry.isWaiting() ? desk.next(entry.id(), FITS) : List.of(), held);
  }
}
