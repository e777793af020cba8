package com.xordon.ui.analytics;

import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.figure.PageFunnel;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Head;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far visitors of each booking page came.
final class FunnelPage implements PageMaker {
  @Override
  public List<Part> parts(Question q) {
    var pages = q.analytics().funnel(q.asked());
    if (pages.isEmpty()) {
      return List.of(new Note(q.head("funnel"), q.texts().say("funnel.nothing"), true));
    }
    var parts = new ArrayList<Part>();
    for (var page : pages) parts.add(funnel(q, page, pages));
    return parts;
  }

  private static Table funnel(Question q, PageFunnel page, List<PageFunnel> all) {
    var columns =
        List.of(
            new Column(q.texts().say("column.step"), false),
            new Column(q.texts().say("column.sessions"), false),
            new Column(q.texts().say("column.ofStep"), true),
            new Column(q.texts().say("column.ofAll"), true));
    var rows = new ArrayList<Row>();
    for (var step : PageStep.values()) {
      double share = page.ofViews(step).value().orElse(0);
      rows.add(
          Row.of(
              List.of(
                  Cell.of(q.texts().say("step." + step.word())),
                  Cell.share(q.figures().count(page.at(step)), Math.min(1, share)),
                  Cell.of(step == PageStep.VIEW ? "" : q.figures().rate(page.ofStepBefore(step))),
                  Cell.of(q.figures().rate(page.ofViews(step)))),
              Optional.empty()));
    }
    return new Table(
        new Head(page.page(), q.definitions().meaning("view")),
        columns,
        rows,
        leave(q, page),
        Optional.empty(),
        q.sheets().funnel(all),
        false);
  }

  /// Where most turn away.
  private static String leave(Question q, PageFunnel page) {
    var worst = PageStep.SERVICE;
    long most = -1;
    for (var step : PageStep.values()) {
      if (step == PageStep.VIEW) continue;
      long left = page.at(PageStep.values()[step.ordinal() - 1]) - page.at(step);
      if (left > most) {
        most = left;
        worst = step;
      }
    }
    if (most <= 0) return q.texts().say("funnel.nobody");
    return q.texts()
        .say(
            "funnel.leave",
            "step",
            q.texts().say("step." + worst.word()),
            "left",
            q.figures().count(most),
            "all",
            q.figures().count(page.at(PageStep.VIEW)));
  }
}
