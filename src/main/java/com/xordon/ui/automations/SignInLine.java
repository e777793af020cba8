package com.xordon.ui.automations;

import com.xordon.ui.automations.MailSignIn.Provider;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The way to a mail account without a password: by a sign-in in the browser. Says who is signed
/// in, and that a password has no effect then.
final class SignInLine extends VBox {
  private final AccountModel model;
  private final AutomationWords words;

  SignInLine(AccountModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("sign-in", "gap-6");
    model.signingInProperty().subscribe(this::build);
    model.form().text(Setting.LOGIN).subscribe(this::build);
    model.signInTroubleProperty().subscribe(this::build);
    build();
  }

  private void build() {
    getChildren().clear();
    var waiting = model.signingInProperty().get();
    var signedIn = model.form().signedIn();
    if (waiting.isPresent()) wait(waiting.get());
    else if (signedIn.isPresent()) said(signedIn.get());
    else offer();
  }

  private void wait(Provider provider) {
    var text = Nodes.wrapped(words.say("signIn.waits", "provider", name(provider)), "quiet");
    getChildren()
        .addAll(
            text,
            Nodes.row("gap-8", Nodes.button(words.say("signIn.cancel"), model::cancelSignIn)));
  }

  private void said(Provider provider) {
    var user = model.form().text(Setting.USER).get();
    var text =
        Nodes.wrapped(words.say("signIn.as", "user", user, "provider", name(provider)), "quiet");
    text.setGraphic(Icons.CHECK.node());
    getChildren()
        .addAll(text, Nodes.row("gap-8", Nodes.button(words.say("signIn.leave"), model::signOut)));
  }

  private void offer() {
    var row = Nodes.row("gap-8");
    for (var provider : Provider.values()) {
      var button =
          Nodes.button(
              Icons.OPEN_IN_NEW,
              words.say("signIn.at", "provider", name(provider)),
              () -> model.signIn(provider));
      button.getStyleClass().add("sign-in-" + AutomationWords.key(provider));
      row.getChildren().add(button);
    }
    getChildren().addAll(Nodes.wrapped(words.say("signIn.or"), "quiet", "text-12"), row);
    Optional.of(model.signInTroubleProperty().get())
        .filter(key -> !key.isEmpty())
        .ifPresent(key -> getChildren().add(Nodes.wrapped(words.say(key), "complaint", "text-12")));
  }

  private static String name(Provider provider) {
    return switch (provider) {
      case GOOGLE -> "Google";
      case MICROSOFT -> "Microsoft";
    };
  }
}
