package com.xordon.ui.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.platform.Lent;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A sign-in on its way: one at a time, since there is one person and one browser.
final class SigningIn {
  private final VideoAccounts accounts;
  private final Background background;
  private final Voice voice;
  private final Function<URI, Lent> browser;
  private final BiConsumer<AccountName, Outcome> ended;
  private final ReadOnlyObjectWrapper<Optional<Now>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<VideoAccounts.SigningIn> running = Optional.empty();

  SigningIn(
      VideoAccounts accounts,
      Background background,
      Voice voice,
      Function<URI, Lent> browser,
      BiConsumer<AccountName, Outcome> ended) {
    this.accounts = accounts;
    this.background = background;
    this.voice = voice;
    this.browser = browser;
    this.ended = ended;
  }

  /// Which account, and how far it is: `address` is there once the browser was asked to open it,
  /// and `opened` says whether there was one.
  record Now(AccountName account, Optional<URI> address, boolean opened, boolean stopping) {}

  /// Empty while nobody signs in.
  ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  void start(AccountName account) {
    if (now.get().isPresent()) return;
    var attempt = accounts.signIn(account);
    running = Optional.of(attempt);
    now.set(Optional.of(new Now(account, Optional.empty(), true, false)));
    background
        .outside()
        .run(
            () -> attempt.run(this::open),
            outcome -> {
              over();
              ended.accept(account, outcome);
            },
            problem -> {
              over();
              voice.report(problem);
            });
  }

  /// Ends the wait; the answer comes the usual way.
  void cancel() {
    running.ifPresent(VideoAccounts.SigningIn::cancel);
    now.set(now.get().map(n -> new Now(n.account(), n.address(), n.opened(), true)));
  }

  private void open(String text) {
    var address = URI.create(text);
    boolean opened = browser.apply(address) == Lent.DONE;
    background.onScreen(() ->
        now.set(
            now.get().map(n -> new Now(n.account(), Optional.of(address), opened, n.stopping()))));
  }

  private void over() {
    running = Optional.empty();
    now.set(Optional.empty());
  }
}
