package com.xordon.analytics.risk;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Outcome;
import com.xordon.analytics.fact.Period;
import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Learns from the latest outcomes of a practice. The model is first tried: trained on the older
/// three quarters, it must tell more about the newer quarter than the average does.
public final class RiskTraining {
  /// Below this nothing is claimed.
  public static final int FEWEST = 200;

  private static final int MOST = 20_000;
  private static final int DAYS_AHEAD = 366;
  private static final int TRIED = 4;

  private final FigurePage page;

  public RiskTraining(FigurePage page) {
    this.page = page;
  }

  public Risk at(Instant now, LocalDate today) {
    var outcomes = page.outcomes(now, MOST);
    if (outcomes.size() < FEWEST) return learn(outcomes, Set.of());
    var ids = new ArrayList<AppointmentId>();
    outcomes.forEach(f -> ids.add(f.id()));
    var ahead =
        new RowQuery(
            RowQuery.Behind.UPCOMING,
            new Period(today.minusDays(1), today.plusDays(DAYS_AHEAD)),
            Filter.NONE,
            now,
            0,
            Integer.MAX_VALUE);
    if (!page.page().automations().rules().isEmpty()) {
      page.rows(ahead).forEach(f -> ids.add(f.id()));
    }
    return learn(outcomes, page.reminded(ids));
  }

  /// What some outcomes teach, oldest first.
  static Risk learn(List<Fact> outcomes, Set<AppointmentId> reminded) {
    double usual = usual(outcomes);
    if (outcomes.size() < FEWEST) return new Risk.TooFew(usual, outcomes.size());
    int cut = outcomes.size() - outcomes.size() / TRIED;
    var known = outcomes.subList(0, cut);
    var calibration = trial(known, outcomes.subList(cut, outcomes.size()), reminded);
    if (!calibration.isBetter()) {
      return new Risk.NoBetter(usual, outcomes.size(), calibration);
    }
    var model = new RiskModel(train(outcomes, reminded), new HashSet<>(reminded));
    return new Risk.Trained(usual, outcomes.size(), calibration, model);
  }

  private static double usual(List<Fact> outcomes) {
    if (outcomes.isEmpty()) return 0;
    return (double) outcomes.stream().filter(RiskTraining::isMissed).count() / outcomes.size();
  }

  private static boolean isMissed(Fact f) {
    return f.result().outcome() == Outcome.NO_SHOW;
  }

  private static Learnt train(List<Fact> outcomes, Set<AppointmentId> reminded) {
    var features = new Features(outcomes, usual(outcomes));
    var history = new History();
    var rows = new ArrayList<double[]>();
    var happened = new ArrayList<Boolean>();
    for (var fact : outcomes) {
      rows.add(features.of(fact, history.of(fact), reminded.contains(fact.id())));
      happened.add(isMissed(fact));
      history.note(fact);
    }
    return new Learnt(features, history, LogisticRegression.weights(rows, happened));
  }

  private static Calibration trial(
      List<Fact> known, List<Fact> unseen, Set<AppointmentId> reminded) {
    var learnt = train(known, reminded);
    var chances = new ArrayList<Double>();
    var happened = new ArrayList<Boolean>();
    for (var fact : unseen) {
      var row = learnt.features().of(fact, learnt.history().of(fact), reminded.contains(fact.id()));
      chances.add(LogisticRegression.chance(row, learnt.weights()));
      happened.add(isMissed(fact));
      learnt.history().note(fact);
    }
    return Calibration.of(chances, happened, usual(known));
  }
}
