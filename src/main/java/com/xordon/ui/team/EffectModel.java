package com.xordon.ui.team;

import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.whatif.Effect;
import com.xordon.core.whatif.Progress;
import com.xordon.core.whatif.WhatIf;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/// What saving somebody's week would change in the weeks ahead. Only the last question counts: an
/// older one is called off.
final class EffectModel {
  /// Eight weeks and a bit.
  static final int DAYS = 60;

  private final Ledger ledger;
  private final InstantSource clock;
  private final Background background;
  private final Latest<Optional<Shown>> asking;
  private final Voice voice;
  private final Texts texts;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DoubleProperty progress = new SimpleDoubleProperty(1);

  /// The effect, with the appointments it strands and the shares it shifts in words.
  record Shown(int gained, int lost, List<Stranded> stranded, List<Share> shares) {
    Shown {
      stranded = List.copyOf(stranded);
      shares = List.copyOf(shares);
    }
  }

  /// An appointment that would lie outside the rules, and why.
  record Stranded(Appointment appointment, String client, String what, List<String> why) {
    Stranded {
      why = List.copyOf(why);
    }
  }

  /// Someone's share of a service, from 0 to 1.
  record Share(String service, String name, double before, double after) {}

  EffectModel(Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.clock = clock;
    this.background = background;
    this.asking = background.latest();
    this.voice = voice;
    this.texts = texts;
  }

  /// Empty while nothing is known.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// From 0 to 1 while it is worked out; 1 when it is known.
  ReadOnlyDoubleProperty progressProperty() {
    return progress;
  }

  void forget() {
    asked.incrementAndGet();
    asking.forget();
    shown.set(Optional.empty());
    progress.set(1);
  }

  void ask(StaffMember typed) {
    int mine = asked.incrementAndGet();
    progress.set(0);
    asking.run(
        () -> ledger.read(page -> answer(page, typed, new Steps(mine))),
        answer -> {
          progress.set(1);
          shown.set(answer);
        },
        problem -> {
          progress.set(1);
          voice.report(problem);
        });
  }

  private final class Steps implements Progress {
    private final int mine;

    Steps(int mine) {
      this.mine = mine;
    }

    @Override
    public void at(int done, int total) {
      background.onScreen(() -> {
        if (!cancelled() && progress.get() < 1) progress.set(Math.min(0.99, (double) done / total));
      });
    }

    @Override
    public boolean cancelled() {
      return mine != asked.get();
    }
  }

  private Optional<Shown> answer(Page page, StaffMember typed, Steps steps) {
    var before = page.rules();
    var after = with(before, typed);
    var now = clock.instant();
    var today = now.atZone(before.practice().zone()).toLocalDate();
    return new WhatIf(before, after, page, now)
        .between(today, today.plusDays(DAYS - 1L), steps)
        .map(effect -> inWords(effect, page, after));
  }

  private static Rules with(Rules rules, StaffMember typed) {
    var staff = new ArrayList<>(rules.staff());
    staff.replaceAll(m -> m.id().equals(typed.id()) ? typed : m);
    if (rules.staff(typed.id()).isEmpty()) staff.add(typed);
    return new Rules(rules.practice(), staff, rules.rooms(), rules.services());
  }

  private Shown inWords(Effect effect, Page page, Rules rules) {
    var whyNot = new WhyNot(rules, texts.locale());
    var stranded =
        effect.stranded().stream()
            .map(s ->
                new Stranded(
                    s.appointment(),
                    s.appointment().client().flatMap(page::client).map(Client::name).orElse("–"),
                    what(s.appointment(), rules),
                    s.reasons().stream().map(whyNot::sentence).distinct().toList()))
            .toList();
    var shares = new ArrayList<Share>();
    for (var s : effect.shares()) {
      if (s.bookings() == 0) continue;
      for (var p : s.staff()) {
        var name = rules.staff(p.staff()).map(m -> m.name().split(" ", 2)[0]).orElse("–");
        shares.add(new Share(service(s.service(), rules), name, p.before(), p.after()));
      }
    }
    return new Shown((int) effect.gained(), (int) effect.lost(), stranded, shares);
  }

  private String what(Appointment a, Rules rules) {
    var wall = a.when().start().atZone(rules.practice().zone());
    return texts.say(
        "effect.what",
        "day",
        wall.toLocalDate(),
        "time",
        wall.toLocalTime(),
        "service",
        service(a.service(), rules));
  }

  private static String service(ServiceId id, Rules rules) {
    return rules.service(id).map(Service::name).orElse("–");
  }
}
