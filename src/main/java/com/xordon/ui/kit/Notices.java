package com.xordon.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program did, said in passing at the bottom of the window.
public final class Notices {
  private static final int AT_MOST = 3;

  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);

  public void say(String text) {
    add(new Notice(text, null));
  }

  /// The same with a way back.
  public void sayWithUndo(String text, Runnable undo) {
    add(new Notice(text, undo));
  }

  /// Those in sight, oldest first; never more than three.
  public ObservableList<Notice> shown() {
    return shown;
  }

  public void dismiss(Notice notice) {
    notices.removeIf(known -> known == notice);
  }

  /// Takes back what the notice tells, once.
  public void undo(Notice notice) {
    if (!notices.contains(notice)) return;
    dismiss(notice);
    notice.undo().ifPresent(Runnable::run);
  }

  private void add(Notice notice) {
    notices.add(notice);
    if (notices.size() > AT_MOST) notices.removeFirst();
  }
}
