package com.xordon.ui.automations;

import com.xordon.core.message.Letter;
import com.xordon.core.message.SmsLength;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A letter as its reader has it before them.
final class LetterPane extends VBox {
  private final AutomationWords words;

  LetterPane(AutomationWords words) {
    this.words = words;
    getStyleClass().addAll("letter", "gap-12");
  }

  void show(Letter letter, PreviewModel.Shape shape) {
    getChildren().clear();
    switch (shape) {
      case MAIL -> mail(letter);
      case PLAIN -> {
        getChildren().add(subject(letter));
        getChildren().add(Nodes.wrapped(letter.text().strip(), "letter-plain"));
      }
      case SMS -> sms(letter.text());
    }
  }

  private Node subject(Letter letter) {
    var sender = letter.sender().name();
    var from = Nodes.label(words.say("preview.from", "name", sender), "text-12", "quiet");
    var head = Nodes.column("gap-2", Nodes.wrapped(letter.subject(), "strong"), from);
    if (letter.calendar().isPresent()) {
      var file = Nodes.label(words.say("preview.calendar"), "text-12", "quiet");
      var icon = Icons.CALENDAR_CHECK_OUTLINE.node();
      icon.getStyleClass().add("icon-14");
      file.setGraphic(icon);
      head.getChildren().add(file);
    }
    head.getStyleClass().add("letter-subject");
    return head;
  }

  private void mail(Letter letter) {
    getChildren().add(subject(letter));
    for (var block : LetterPicture.of(letter.html())) getChildren().add(block(block));
  }

  private static Node block(LetterPicture.Block block) {
    return switch (block.kind()) {
      case RULE -> {
        var line = new Region();
        line.getStyleClass().add("letter-rule");
        yield line;
      }
      case ITEM -> new HBox(Nodes.label("•  "), flow(block.spans(), "letter-text"));
      case SENDER -> flow(block.spans(), "letter-sender");
      case FOOT -> flow(block.spans(), "letter-foot");
      case TEXT -> {
        boolean button =
            block.spans().size() == 1
                && block.spans().getFirst().look() == LetterPicture.Look.BUTTON;
        yield button
            ? Nodes.label(block.spans().getFirst().text(), "letter-button")
            : flow(block.spans(), "letter-text");
      }
    };
  }

  private static Node flow(List<LetterPicture.Span> spans, String style) {
    var flow = new TextFlow();
    flow.getStyleClass().add(style);
    flow.setAccessibleText(
        spans.stream().map(LetterPicture.Span::text).collect(Collectors.joining()));
    for (var span : spans) {
      var text = new Text(span.text());
      text.getStyleClass().add("span-" + AutomationWords.key(span.look()));
      flow.getChildren().add(text);
    }
    return flow;
  }

  private void sms(String text) {
    if (text.isBlank()) {
      getChildren().add(Nodes.wrapped(words.say("preview.noSms"), "quiet"));
      return;
    }
    var bubble = Nodes.wrapped(text.strip(), "sms-bubble");
    getChildren().addAll(bubble, Nodes.wrapped(counted(words, text), "text-12", "quiet"));
  }

  /// "146 characters, 1 SMS, room for 14 more".
  static String counted(AutomationWords words, String text) {
    var length = SmsLength.of(text);
    var said =
        words.say("sms.length", "units", length.units(), "left", length.left())
            + " "
            + words.say("sms.segments", "count", length.segments());
    boolean wide = length.alphabet() == SmsLength.Alphabet.UCS_2;
    return wide ? said + " " + words.say("sms.wide") : said;
  }
}
