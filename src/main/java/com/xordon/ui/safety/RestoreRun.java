package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Puts other books in place, one time after the other, and offers the way back. It outlives the
/// rooms, which are made anew by it.
public final class RestoreRun {
  private final SafeBooks books;
  private final Background background;
  private final Notices notices;
  private final ProblemSurface problems;
  private final Runnable restored;
  private final Steps steps;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Texts texts;
  private Optional<Notice> offered = Optional.empty();

  /// `restored` is called when other books are in place, before anything is said.
  public RestoreRun(
      SafeBooks books,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Texts texts,
      Runnable restored) {
    this.books = books;
    this.background = background.outside();
    this.steps = new Steps(background);
    this.notices = notices;
    this.problems = problems;
    this.texts = texts;
    this.restored = restored;
  }

  /// The language changed.
  public void speak(Texts spoken) {
    texts = spoken;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  Steps steps() {
    return steps;
  }

  /// `when` says in words what the books will be like.
  void start(Point point, String when) {
    run(point, texts.say("restored", "when", when));
  }

  private void run(Point point, String said) {
    if (running.get()) return;
    running.set(true);
    offered.ifPresent(notices::dismiss); // the way back leads from where we are now
    var progress = steps.begin();
    background.run(
        () -> new Done(books.restore(point, progress), books.heldMessages()),
        done -> done(done, said),
        this::failed);
  }

  private record Done(Path aside, int held) {}

  private void done(Done done, String said) {
    running.set(false);
    restored.run();
    var back =
        new Notice.Offer(
            texts.say("restored.undo"),
            () -> run(new Point.Backup(done.aside), texts.say("restored.undone")));
    var held = done.held == 0 ? "" : " " + texts.say("restored.held", "count", done.held);
    offered = Optional.of(notices.ask(said + held, List.of(back)));
  }

  private void failed(Problem problem) {
    running.set(false);
    if (problem.code().equals(Progress.STOPPED)) notices.say(texts.say("restored.stopped"));
    else problems.report(problem);
  }
}
