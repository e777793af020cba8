package com.xordon.core.whatif;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Whether appointments may stand where they are: the engine is asked as if each were moved to its
/// own place.
final class Standing {
  private final Rules rules;
  private final Diary diary;
  private final Instant now;
  private final Map<About, Rules> narrow = new HashMap<>();

  Standing(Rules rules, Diary diary, Instant now) {
    this.rules = rules;
    this.diary = diary;
    this.now = now;
  }

  /// What speaks against it, notice and horizon aside.
  List<Reason> against(Appointment a) {
    var service = rules.service(a.service());
    if (service.isEmpty()) return List.of(new Reason.NotThisService(Optional.empty()));
    Set<Reason> reasons = new LinkedHashSet<>();
    for (var who : a.parts().isEmpty() ? a.staff() : a.staff().subList(0, 1)) {
      if (rules.staff(who).isEmpty()) reasons.add(new Reason.Inactive(who));
      else reasons.addAll(against(a, service.get(), who));
    }
    return List.copyOf(reasons);
  }

  private List<Reason> against(Appointment a, Service service, StaffId who) {
    var engine = new Availability(about(service, who), diary);
    boolean whole = a.parts().isEmpty() && service.multiDay().isEmpty();
    var question = Question.about(a.service(), now).by(who).forClient(a.client()).moving(a.id());
    question =
        whole
            ? question.lasting(OptionalInt.of((int) a.when().minutes()))
            : question.attending(engine.attended(a));
    var reasons = new ArrayList<>(engine.explain(question, a.when().start()).reasons());
    reasons.removeIf(r -> isAboutOthers(r, a));
    return reasons;
  }

  /// A panel's other people may be busy as they like.
  private static boolean isAboutOthers(Reason reason, Appointment a) {
    return reason.about().isPresent() && !a.staff().contains(reason.about().get());
  }

  /// Nobody else's calendar has to be read where one person does it alone.
  private Rules about(Service service, StaffId who) {
    boolean alone =
        service.assignment() != Assignment.COLLECTIVE
            && service.multiDay().isEmpty()
            && service.isOfferedBy(who);
    var key = new About(service.id(), alone ? Optional.of(who) : Optional.empty());
    return narrow.computeIfAbsent(
        key,
        about ->
            Plain.with(
                rules,
                about.service(),
                s -> Plain.whenever(about.of().map(w -> only(s, w)).orElse(s))));
  }

  private static Service only(Service service, StaffId who) {
    var own = service.staff().stream().filter(s -> s.id().equals(who)).toList();
    return service.by(own, Assignment.SINGLE);
  }

  private record About(ServiceId service, Optional<StaffId> of) {}
}
