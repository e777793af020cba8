package com.xordon.app;

import com.xordon.store.Books;
import com.xordon.store.SecondCopy;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Sees to it that each day has its backup and that copies lie off this machine: asks for a second
/// place once each time the desk is opened, and says so when the copies there grow old.
final class BackupCare {
  private final Books books;
  private final Background background;
  private final Notices notices;
  private final ProblemSurface problems;
  private final Supplier<Optional<Path>> chooseFolder;
  private Texts texts;
  private Actions doing = new Actions();
  private boolean said;

  BackupCare(
      Books books,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Supplier<Optional<Path>> chooseFolder,
      Texts texts) {
    this.books = books;
    this.background = background;
    this.notices = notices;
    this.problems = problems;
    this.chooseFolder = chooseFolder;
    this.texts = texts;
  }

  /// The second place among what can be done in the window.
  void register(Actions actions, Texts spoken) {
    texts = spoken;
    doing = actions;
    actions.register(
        Action.of(
            "desk.backupPlace", texts.say("backup.place"), Icons.BACKUP_RESTORE, this::choose));
    actions.register(
        Action.of(
            "desk.noBackupPlace",
            texts.say("backup.none"),
            Icons.CLOSE,
            () -> copyTo(Optional.empty())));
  }

  /// To be called when the desk opens and now and then.
  void look() {
    background.run(
        () -> {
          if (books.isEmpty()) return Optional.<SecondCopy>empty();
          books.backupDaily();
          return Optional.of(books.secondCopy());
        },
        copy -> copy.ifPresent(this::say),
        problems::report);
  }

  private void say(SecondCopy copy) {
    if (said) return;
    switch (copy.state()) {
      case NOT_ASKED -> ask(texts.say("backup.ask"));
      case OLD -> ask(old(copy));
      case DECLINED, FRESH -> {}
    }
  }

  private void ask(String sentence) {
    said = true;
    notices.ask(
        sentence,
        List.of(
            new Notice.Offer(texts.say("backup.choose"), this::choose),
            new Notice.Offer(texts.say("backup.room"), this::openRoom)));
  }

  private void openRoom() {
    doing.find("safety.place").ifPresent(Action::perform);
  }

  private String old(SecondCopy copy) {
    var place = copy.place().map(Path::toString).orElse("");
    return copy.newest()
        .map(day -> texts.say("backup.old", "place", place, "day", texts.date(day)))
        .orElseGet(() -> texts.say("backup.missing", "place", place));
  }

  private void choose() {
    chooseFolder.get().ifPresent(folder -> copyTo(Optional.of(folder)));
  }

  private void copyTo(Optional<Path> folder) {
    background.run(
        () -> {
          books.copyBackupsTo(folder);
          return folder;
        },
        done ->
            notices.say(
                done.map(f -> texts.say("backup.chosen", "place", f.toString()))
                    .orElseGet(() -> texts.say("backup.declined"))),
        problems::report);
  }
}
