package com.xordon.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program did, said in passing at the bottom of the window.
public final class Notices {
  private static final int AT_MOST = 3;

  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);

  public void say(String text) {
    add(new Notice(text, null, List.of()));
  }

  /// The same with a way back.
  public void sayWithUndo(String text, Runnable undo) {
    add(new Notice(text, undo, List.of()));
  }

  /// Asks for something that can wait; it stays until it is done or put away.
  public void ask(String text, String label, Runnable action) {
    ask(text, List.of(new Notice.Offer(label, action)));
  }

  /// The same with several answers, the likely one first.
  public Notice ask(String text, List<Notice.Offer> answers) {
    var notice = new Notice(text, null, answers);
    add(notice);
    return notice;
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
    notice.offer().ifPresent(offer -> accept(notice, offer));
  }

  /// Does one of the things the notice offers, once.
  public void accept(Notice notice, Notice.Offer offer) {
    if (!notices.contains(notice)) return;
    dismiss(notice);
    offer.action().run();
  }

  /// The oldest said in passing, before any that waits for an answer; never the newest.
  private Notice leastWanted() {
    return notices.stream()
        .limit(AT_MOST)
        .filter(n -> n.offers().isEmpty())
        .findFirst()
        .orElseGet(notices::getFirst);
  }

  private void add(Notice notice) {
    notices.add(notice);
    if (notices.size() > AT_MOST) notices.remove(leastWanted());
  }
}
