package com.xordon.analytics.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How chances given beforehand held against what came: appointments the model hadn't seen, in
/// groups from the least likely to the most. `loss` is the mean log loss, `plainLoss` that of
/// saying the average each time.
public record Calibration(List<Group> groups, int n, double loss, double plainLoss, double gain) {
  /// `gain` must be this many of its own standard errors above nothing to be more than luck.
  private static final double SURE = 2.5;

  private static final int GROUPS = 5;
  private static final double LEAST = 1e-6;

  /// Of `n` appointments so many were expected to be missed on average, and so many were.
  public record Group(double expected, double happened, int n) {}

  public Calibration {
    groups = List.copyOf(groups);
  }

  private record One(double chance, boolean happened) {}

  static Calibration of(List<Double> chances, List<Boolean> happened, double usual) {
    var all = new ArrayList<One>();
    double loss = 0;
    double plain = 0;
    double squares = 0;
    for (int i = 0; i < chances.size(); i++) {
      var one = new One(chances.get(i), happened.get(i));
      all.add(one);
      double own = loss(one.chance, one.happened);
      double other = loss(usual, one.happened);
      loss += own;
      plain += other;
      squares += (other - own) * (other - own);
    }
    int n = all.size();
    double mean = (plain - loss) / n;
    double deviation = Math.sqrt(Math.max(LEAST * LEAST, squares / n - mean * mean));
    return new Calibration(groups(all), n, loss / n, plain / n, mean / (deviation / Math.sqrt(n)));
  }

  private static List<Group> groups(List<One> all) {
    var sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(One::chance));
    var groups = new ArrayList<Group>();
    for (int g = 0; g < GROUPS; g++) {
      var some = sorted.subList(sorted.size() * g / GROUPS, sorted.size() * (g + 1) / GROUPS);
      if (some.isEmpty()) continue;
      groups.add(
          new Group(
              some.stream().mapToDouble(One::chance).average().orElse(0),
              some.stream().filter(One::happened).count() / (double) some.size(),
              some.size()));
    }
    return groups;
  }

  private static double loss(double chance, boolean happened) {
    double p = Math.min(1 - LEAST, Math.max(LEAST, chance));
    return -Math.log(happened ? p : 1 - p);
  }

  /// Whether the model tells more than the average does.
  boolean isBetter() {
    return gain > SURE;
  }
}
