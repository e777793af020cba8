package com.xordon.ui.calendar;

import com.xordon.core.meeting.Meeting;
import com.xordon.ui.calendar.board.Glyph;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// An appointment's meeting: joined or passed on, or why it isn't there yet.
final class VideoSection extends VBox {
  private final VideoCalls calls;
  private final CalendarWords words;
  private final Opened.Facts facts;
  private final String who;

  VideoSection(Opened.Facts facts, String who, VideoCalls calls, CalendarWords words) {
    this.calls = calls;
    this.words = words;
    this.facts = facts;
    this.who = who;
    getStyleClass().addAll("section", "video-section", "gap-6");
    var name = Parts.label(words.say("open.video"), "quiet", "fact-name");
    var said = Parts.growing(Parts.wrapped(said()));
    getChildren().add(Parts.row("gap-8", name, said));
    facts.video().live().ifPresent(this::offer);
    if (facts.video().isTroubled()) trouble();
  }

  private String said() {
    var video = facts.video();
    return switch (video.state()) {
      case LIVE, NONE -> video.provider();
      case WAITING -> words.say("call.waiting", "provider", video.provider());
      case NOT_CONNECTED -> words.say("call.not-connected", "provider", video.provider());
      case FAILED -> words.say("call.failed", "provider", video.provider());
      case GONE -> words.say("call.gone", "provider", video.provider());
    };
  }

  private void offer(Meeting meeting) {
    var row = Parts.row("gap-6");
    if (!facts.appointment().status().isOver()) {
      var join = button("call.join", "video-outline", () -> calls.join(meeting, who));
      join.setAccessibleText(words.say("call.join.of", "who", who));
      row.getChildren().add(join);
    }
    row.getChildren()
        .add(
            button(
                "call.copy-link",
                "link-variant",
                () -> copy(meeting.link(), words.say("call.link-copied"))));
    if (!meeting.password().isEmpty()) {
      row.getChildren()
          .add(
              button(
                  "call.copy-password",
                  "content-copy",
                  () -> copy(meeting.password(), words.say("call.password-copied"))));
    }
    getChildren().add(row);
  }

  private Button button(String key, String icon, Runnable run) {
    var button = Parts.button(words.say(key), run, "soft", "small");
    button.setGraphic(Glyph.small(icon));
    return button;
  }

  /// A meeting that stands may still differ from what it should be.
  private void trouble() {
    if (facts.video().live().isPresent()) {
      getChildren().add(Parts.wrapped(words.say("call.not-changed"), "text-12", "warning-words"));
    }
    var retry =
        Parts.button(words.say("call.retry"), () -> calls.retry(facts.appointment().id()), "small");
    retry.setAccessibleText(words.say("call.retry.of", "who", who));
    getChildren().add(Parts.row("gap-6", retry));
  }

  private void copy(String text, String said) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    calls.copied(said);
  }
}
