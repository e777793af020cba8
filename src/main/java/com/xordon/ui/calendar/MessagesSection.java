package com.xordon.ui.calendar;

import com.xordon.core.automation.LogLine.Result;
import com.xordon.ui.calendar.board.Glyph;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The messages about an appointment: what was sent and how it ended, what is due and can be sent
/// or skipped.
final class MessagesSection extends VBox {
  private static final int SHOWN = 4;

  private final MessageDeeds deeds;
  private final CalendarWords words;
  private final ZoneId zone;

  MessagesSection(Opened.Facts facts, MessageDeeds deeds, CalendarWords words) {
    this.deeds = deeds;
    this.words = words;
    this.zone = facts.rules().practice().zone();
    getStyleClass().addAll("section", "messages-section", "gap-6");
    getChildren().add(Parts.label(words.say("open.messages"), "strong"));
    var sent = facts.messages().sent();
    sent.stream().skip(Math.max(0, sent.size() - SHOWN)).forEach(s -> getChildren().add(line(s)));
    facts.messages().due().stream().limit(SHOWN).forEach(d -> getChildren().add(line(d)));
    int more = facts.messages().due().size() - SHOWN;
    if (more > 0) {
      var note = Parts.label(words.say("open.messages.more", "count", more), "text-12", "faint");
      getChildren().add(note);
    }
  }

  private Node line(SentAndDue.Sent message) {
    var state = Parts.label(words.say("sent." + words.key(message.result())), "text-12");
    state.getStyleClass().add(style(message.result()));
    return row(message.sms(), name(message.rule(), message.name()), state, when(message));
  }

  private static String style(Result result) {
    return switch (result) {
      case DONE -> "good-words";
      case LATER, WAITS, UNCERTAIN -> "warning-words";
      case REFUSED, MISSED -> "danger-words";
      case SKIPPED -> "faint";
    };
  }

  private Node when(SentAndDue.Sent message) {
    return fixed(words.moment(message.at(), zone));
  }

  private static Node fixed(String text) {
    var label = Parts.label(text, "text-12", "faint");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node line(SentAndDue.Due message) {
    var name = name(message.rule(), message.name());
    var id = message.task().id();
    var state =
        Parts.label(words.say(message.waitsForWord() ? "message.held" : "message.due"), "text-12");
    state.getStyleClass().add(message.waitsForWord() ? "warning-words" : "quiet");
    var key = message.waitsForWord() ? "message.dont" : "message.skip";
    return row(
        message.sms(),
        name,
        state,
        fixed(words.moment(message.task().due(), zone)),
        sign("send-outline", words.say("message.send") + ", " + name, () -> deeds.send(id)),
        sign("close", words.say(key) + ", " + name, () -> deeds.skip(id)));
  }

  private static Node sign(String sign, String name, Runnable run) {
    var button = Parts.sign(sign, name, run);
    button.setGraphic(Glyph.small(sign));
    button.getStyleClass().addAll("small", "message-deed");
    return button;
  }

  private static Node row(boolean sms, String name, Node state, Node... rest) {
    var row =
        Parts.row(
            "gap-8",
            Glyph.small(sms ? "message-outline" : "email-outline"),
            Parts.growing(Parts.label(name, "text-12")),
            state);
    row.getChildren().addAll(rest);
    return row;
  }

  /// What a rule is called; the ready-made ones are named by our texts.
  private String name(String rule, String own) {
    if (!own.isBlank()) return own;
    return words.has("message.of." + rule)
        ? words.say("message.of." + rule)
        : words.say("message.unnamed");
  }
}
