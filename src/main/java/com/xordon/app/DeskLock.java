package com.xordon.app;

import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.store.Books;
import com.xordon.store.Encryption;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.lock.IdleLock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Locks the desk when nobody touches it, where the folder opens with a password: any other lock
/// would be undone by starting the desk again. Used on the FX thread.
final class DeskLock implements AutoCloseable {
  /// After how many minutes; 0 for never.
  static final String SETTING = "lock.minutes";

  private static final Duration USUAL = Duration.ofMinutes(10);

  private final DeskParts parts;
  private final IdleLock lock;
  private final ChangeFeed.Subscription listening;
  private volatile Duration patience = USUAL;

  DeskLock(DeskParts parts, Supplier<Texts> texts) {
    this.parts = parts;
    var encryption = parts.books().encryption();
    this.lock =
        new IdleLock(
            () -> asksForPassword() ? patience : Duration.ZERO,
            encryption::opens,
            texts,
            parts.background(),
            System::nanoTime);
    this.listening = parts.books().changes().listen(this::changed);
    read();
  }

  /// @param settings of the practice; what makes no sense there counts as unsaid
  static Duration patience(Map<String, String> settings) {
    try {
      var minutes = Long.parseLong(settings.getOrDefault(SETTING, ""));
      return minutes < 0 ? USUAL : Duration.ofMinutes(minutes);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  private boolean asksForPassword() {
    return parts.books().encryption().state() == Encryption.State.PASSWORD;
  }

  private void changed(List<Change> changes) {
    if (changes.stream().anyMatch(c -> c.entity().equals("setting"))) {
      parts.background().onScreen(this::read);
    }
  }

  private void read() {
    Books books = parts.books();
    parts
        .background()
        .run(() -> patience(books.settings()), p -> patience = p, parts.problems()::report);
  }

  void register(Actions actions, Texts words) {
    Runnable now = () -> lockNow(actions, words);
    actions.register(
        Action.of("desk.lock", words.say("lock"), Icons.LOCK_OUTLINE, now).key("Shortcut+Alt+L"));
  }

  /// Without a password there is nothing to lock with, so the way to one is shown.
  private void lockNow(Actions actions, Texts words) {
    if (asksForPassword()) {
      lock.lock();
      return;
    }
    Runnable go = () -> actions.run("safety.encryption");
    parts.notices().ask(words.say("lock.none"), words.say("lock.choose"), go);
  }

  boolean isLocked() {
    return lock.isLocked();
  }

  @Override
  public void close() {
    listening.close();
    lock.close();
  }
}
