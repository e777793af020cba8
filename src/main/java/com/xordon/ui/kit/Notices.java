package com.xordon.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program did, said in passing at the bottom of the window.
public final class Notices {
  private static final int AT_MOST = 3;

  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);

  public void say(String text) {
    add(new Notice(text, null, null));
  }

  /// The same with a way back.
  public void sayWithUndo(String text, Runnable undo) {
    add(new Notice(text, undo, null));
  }

  /// Asks for something that can wait; it stays until it is done or put away.
  public void ask(String text, String label, Runnable action) {
    add(new Notice(text, null, new Notice.Offer(label, action)));
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

  /// Does what the notice offers, once.
  public void accept(Notice notice) {
    if (!notices.contains(notice)) return;
    dismiss(notice);
    notice.offer().ifPresent(offer -> offer.action().run());
  }

  private void add(Notice notice) {
    notices.add(notice);
    if (notices.size() > AT_MOST) notices.removeFirst();
  }
}
