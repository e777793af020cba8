package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import com.xordon.store.vault.RecoveryKey;
import com.xordon.ui.safety.SafeKeys;
import java.security.SecureRandom;
import java.util.Optional;

/// The encryption of this desk's folder in the words of the room that keeps it.
record SafeKeysHere(Books books) implements SafeKeys {
  @Override
  public Standing standing() {
    var encryption = books.encryption();
    var state =
        switch (encryption.state()) {
          case OFF -> State.OFF;
          case MACHINE -> State.MACHINE;
          case PASSWORD -> State.PASSWORD;
        };
    int minutes = (int) DeskLock.patience(books.settings()).toMinutes();
    return new Standing(state, minutes, encryption.left());
  }

  @Override
  public String newKey() {
    return RecoveryKey.random(new SecureRandom()).text();
  }

  @Override
  public boolean isSame(String typed, String key) {
    return RecoveryKey.of(typed).isPresent() && RecoveryKey.of(typed).equals(RecoveryKey.of(key));
  }

  @Override
  public void on(String recoveryKey, Optional<String> password, Progress progress) {
    books.encryption().on(key(recoveryKey), password, progress);
  }

  private static RecoveryKey key(String text) {
    return RecoveryKey.of(text)
        .orElseThrow(() -> new ProblemException(Problem.of("RECOVERY_KEY_BAD")));
  }

  @Override
  public void off(Progress progress) {
    books.encryption().off(progress);
  }

  @Override
  public void changeKey(String recoveryKey) {
    books.encryption().change(key(recoveryKey));
  }

  @Override
  public void changePassword(Optional<String> password) {
    books.encryption().change(password);
  }

  @Override
  public void lockAfter(int minutes) {
    books.set(DeskLock.SETTING, String.valueOf(minutes));
  }
}
