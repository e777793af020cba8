package com.xordon.store;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.RuleId;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.meeting.MeetingFollowUp.Touched;
import com.xordon.core.practice.ServiceId;
import com.xordon.store.Writing.Changed;
import com.xordon.store.journal.Row;
import com.xordon.store.table.Docs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out what an open page changed, for what is to follow from it.
record Following(OpenPage page, FollowUp followUp) {
  /// Settings without which a rule plans nothing.
  private static final List<String> WAYS = List.of(Manners.MAIL, Manners.SMS);

  /// `loaded` says that all of it comes from a file.
  void follow(boolean loaded) {
    if (!loaded && touches("service")) followUp.services(restated());
    if (touches("appointment")) followUp.appointments(appointments(), loaded);
    if (!loaded && touches("payment")) followUp.payments(paid());
    if (!loaded && touches("contact")) {
      followUp.clients(
          changed("contact").stream()
              .filter(c -> c.before().isEmpty())
              .flatMap(c -> c.after().map(Docs::client).stream())
              .toList());
    }
    if (touches(Automated.RULE) || touches("setting")) followUp.rules(rules());
  }

  private boolean touches(String entity) {
    return page.writing().touches(entity);
  }

  private List<Changed> changed(String entity) {
    return page.writing().changed(entity);
  }

  private List<Touched> appointments() {
    return changed("appointment").stream()
        .map(c ->
            new Touched(
                new AppointmentId(c.id()),
                () -> c.before().map(Docs::appointment),
                () -> c.after().map(Docs::appointment)))
        .toList();
  }

  private Set<AppointmentId> paid() {
    return changed("payment").stream()
        .flatMap(c -> c.before().or(c::after).stream())
        .map(row -> Docs.payment(row).appointment())
        .collect(Collectors.toSet());
  }

  private Set<ServiceId> restated() {
    return changed("service").stream()
        .filter(c -> !c.before().map(Docs::video).equals(c.after().map(Docs::video)))
        .map(c -> new ServiceId(c.id()))
        .collect(Collectors.toSet());
  }

  /// Those that changed; all, once there is a way to write or none any more.
  private Set<RuleId> rules() {
    var rules = new LinkedHashSet<RuleId>();
    for (var c : changed(Automated.RULE)) {
      if (!rule(c.before()).equals(rule(c.after()))) rules.add(new RuleId(c.id()));
    }
    boolean ways =
        changed("setting").stream()
            .anyMatch(c -> WAYS.contains(c.id()) && isSet(c.before()) != isSet(c.after()));
    if (ways) page.automations().rules().forEach(r -> rules.add(r.id()));
    return rules;
  }

  private static Optional<AutomationRule> rule(Optional<Row> row) {
    return row.map(Docs::automation);
  }

  private static boolean isSet(Optional<Row> row) {
    return row.map(Docs::setting).filter(s -> !s.isBlank()).isPresent();
  }
}
