package com.xordon.app;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.util.Locale;
import java.util.function.Supplier;

/// Undo and redo, from every room.
final class DeskUndo {
  private final BookingDesk desk;
  private final Background background;
  private final Notices notices;
  private final ProblemSurface problems;
  private final Texts texts;

  DeskUndo(
      BookingDesk desk,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Texts texts) {
    this.desk = desk;
    this.background = background;
    this.notices = notices;
    this.problems = problems;
    this.texts = texts;
  }

  void register(Actions actions) {
    actions.register(
        Action.of("desk.undo", texts.say("undo"), Icons.UNDO_VARIANT, this::undo)
            .key("Shortcut+Z"));
    actions.register(
        Action.of("desk.redo", texts.say("redo"), Icons.REDO_VARIANT, this::redo)
            .key("Shortcut+Shift+Z"));
  }

  void undo() {
    run(desk::undo, "undone");
  }

  void redo() {
    run(desk::redo, "redone");
  }

  private void run(Supplier<Undoing> wish, String done) {
    background.run(wish::get, outcome -> notices.say(sentence(outcome, done)), problems::report);
  }

  private String sentence(Undoing outcome, String done) {
    return switch (outcome) {
      case Undoing.Done(var step, var newLink) -> {
        var said = texts.say(done, "deed", deed(step.deed()));
        yield newLink ? said + " " + texts.say("newLink") : said;
      }
      case Undoing.Nothing() -> texts.say(done + ".nothing");
      case Undoing.MovedOn(var step) -> texts.say("movedOn", "deed", deed(step.deed()));
      case Undoing.Taken(var step, var reasons) -> texts.say("taken", "deed", deed(step.deed()));
    };
  }

  private String deed(Deed deed) {
    return texts.say("deed." + deed.name().toLowerCase(Locale.ROOT));
  }
}
