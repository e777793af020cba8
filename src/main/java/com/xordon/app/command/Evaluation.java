package com.xordon.app.command;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.Diary;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.util.Optional;

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
      String service, Optional<String> staff, Optional<ClientId> client, Instant now) {
    var id = new ServiceId(service);
    if (rules.service(id).isEmpty()) {
      throw new ProblemException(Problem.of("UNKNOWN_SERVICE", service));
    }
    var member = staff.map(StaffId::new);
    if (member.isPresent() && rules.staff(member.get()).isEmpty()) {
      throw new ProblemException(Problem.of("UNKNOWN_STAFF", staff.get()));
    }
    return Question.about(id, now).by(member).forClient(client);
  }
}
