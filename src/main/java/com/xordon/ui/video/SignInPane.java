package com.xordon.ui.video;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands in a card while its browser is open.
final class SignInPane extends VBox {
  SignInPane(VideoViewModel model, SigningIn.Now now, ProviderCard.Clip clip) {
    var words = model.words();
    var provider = now.account().provider();
    getStyleClass().addAll("sign-in", "gap-8");
    var key =
        now.stopping() ? "signIn.stopping" : now.opened() ? "signIn.open" : "signIn.noBrowser";
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText(words.say("signIn.title", "provider", provider.title()));
    var cancel = Nodes.button(words.say("cancel"), () -> model.signingIn().cancel());
    cancel.setId(provider.id() + "-cancel");
    cancel.setAccessibleText(words.say("signIn.cancel"));
    cancel.setDisable(now.stopping());
    var buttons = new FlowPane(cancel);
    buttons.getStyleClass().add("card-buttons");
    now.address()
        .ifPresent(a -> {
          var copy =
              Nodes.button(
                  Icons.CONTENT_COPY, words.say("signIn.copy"), () -> clip.copy(a.toString()));
          copy.setId(provider.id() + "-copy");
          buttons.getChildren().addFirst(copy);
        });
    getChildren()
        .addAll(
            Nodes.wrapped(words.say("signIn.title", "provider", provider.title()), "strong"),
            Nodes.wrapped(words.say(key, "provider", provider.title()), "quiet"),
            bar,
            buttons);
  }
}
