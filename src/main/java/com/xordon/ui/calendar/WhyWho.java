package com.xordon.ui.calendar;

import com.xordon.core.diary.Ballot;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Replay;
import com.xordon.core.rotation.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// "Why Anna?": the table of the decision as it was kept with the appointment, decided again.
final class WhyWho extends VBox {
  private final CalendarWords words;
  private final Rules rules;

  WhyWho(Ballot ballot, StaffId whose, Rules rules, CalendarWords words) {
    this.words = words;
    this.rules = rules;
    getStyleClass().addAll("why-who", "gap-6");
    var table = new GridPane();
    table.getStyleClass().add("why-table");
    var body = new VBox(Parts.wrapped(rule(ballot.mode()), "text-12", "quiet"), table);
    body.getStyleClass().add("gap-6");
    body.setVisible(false);
    body.setManaged(false);
    var ask =
        Parts.button(
            words.say("why.who", "name", first(whose)),
            () -> {
              body.setVisible(!body.isVisible());
              body.setManaged(body.isVisible());
            },
            "flat",
            "small");
    getChildren().addAll(ask, body);
    fill(table, ballot);
  }

  /// Whether the decision is about the person who has it now.
  static Optional<StaffId> winner(Ballot ballot, List<StaffId> staff) {
    return Replay.winner(ballot).filter(staff::contains);
  }

  private String rule(RoundRobin.Mode mode) {
    return switch (mode) {
      case WEIGHTED -> words.say("why.weighted");
      case AVAILABILITY -> words.say("why.availability");
      case BALANCED -> words.say("why.balanced");
    };
  }

  private void fill(GridPane table, Ballot ballot) {
    var heads =
        switch (ballot.mode()) {
          case WEIGHTED -> List.of("why.weight", "why.count", "why.credit", "why.behind");
          case AVAILABILITY -> List.of("why.priority", "why.free");
          case BALANCED -> List.of("why.booked", "why.available");
        };
    for (int i = 0; i < heads.size(); i++) {
      table.add(Parts.label(words.say(heads.get(i)), "text-11", "faint", "number"), i + 1, 0);
    }
    var turns = new HashMap<StaffId, Turn>();
    Replay.turns(ballot).forEach(t -> turns.put(t.staff(), t));
    var order = Replay.order(ballot).stream().map(Ballot.Candidate::staff).toList();
    int row = 1;
    for (var c : ballot.candidates().stream().sorted((a, b) -> place(a, b, order)).toList()) {
      boolean won = !order.isEmpty() && order.getFirst().equals(c.staff());
      var name = first(c.staff());
      var said = c.free() ? name : words.say("why.busy", "name", name);
      table.add(
          Parts.label(said, "text-12", won ? "strong" : c.free() ? "medium" : "faint"), 0, row);
      var cells = cells(ballot.mode(), c, turns);
      for (int i = 0; i < cells.size(); i++) {
        table.add(
            Parts.label(cells.get(i), "text-12", "number", won ? "strong" : "quiet"), i + 1, row);
      }
      row++;
    }
  }

  private static int place(Ballot.Candidate a, Ballot.Candidate b, List<StaffId> order) {
    int x = order.indexOf(a.staff());
    int y = order.indexOf(b.staff());
    return Integer.compare(x < 0 ? order.size() : x, y < 0 ? order.size() : y);
  }

  private static List<String> cells(
      RoundRobin.Mode mode, Ballot.Candidate c, Map<StaffId, Turn> turns) {
    return switch (mode) {
      case WEIGHTED -> {
        var turn = turns.get(c.staff());
        yield List.of(
            "" + c.weight(),
            "" + c.first(),
            "" + c.second(),
            turn == null ? "" : (turn.shortfall() > 0 ? "+" : "") + turn.shortfall());
      }
      case AVAILABILITY -> List.of("" + c.priority(), "" + c.first());
      case BALANCED -> List.of("" + c.first(), "" + c.second());
    };
  }

  private String first(StaffId id) {
    return rules.staff(id).map(s -> s.name().split(" ", 2)[0]).orElse(id.value());
  }
}
