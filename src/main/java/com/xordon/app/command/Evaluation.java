package com.xordon.app.command;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Rules and diary to ask, of the books or of a practice file.
record Evaluation(Rules rules, Diary diary) {
  static Evaluation of(PracticeFile file) {
    return new Evaluation(file.rules(), file.diary());
  }

  Availability availability() {
    return new Availability(rules, diary);
  }

  /// The question about names that must be known.
  Question question(
      String service,
      Optional<String> staff,
      Optional<ClientId> client,
      List<AddOnId> addOns,
      Instant now) {
    var id = new ServiceId(service);
    var known =
        rules
            .service(id)
            .orElseThrow(() -> new ProblemException(Problem.of("UNKNOWN_SERVICE", service)));
    for (var taken : addOns) {
      if (known.addOn(taken).isEmpty()) {
        throw new ProblemException(Problem.of("UNKNOWN_ADD_ON", taken.value()));
      }
    }
    var member = staff.map(StaffId::new);
    if (member.isPresent() && rules.staff(member.get()).isEmpty()) {
      throw new ProblemException(Problem.of("UNKNOWN_STAFF", staff.get()));
    }
    var question = Question.about(id, now).by(member).forClient(client);
    return addOns.isEmpty()
        ? question
        : question.lasting(OptionalInt.of(known.minutesWith(addOns)));
  }
}
