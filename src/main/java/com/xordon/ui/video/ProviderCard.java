package com.xordon.ui.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One provider: whether the practice is connected, how well it served, and what can be done next.
final class ProviderCard extends VBox {
  private final VideoViewModel model;
  private final VideoWords words;
  private final VideoProvider provider;
  private final AccountName practice;
  private final Clip clip;

  /// Puts an address where it can be pasted from.
  @FunctionalInterface
  interface Clip {
    void copy(String text);
  }

  ProviderCard(VideoViewModel model, VideoProvider provider, Clip clip) {
    this.model = model;
    this.words = model.words();
    this.provider = provider;
    this.practice = AccountName.ofPractice(provider);
    this.clip = clip;
    getStyleClass().addAll("card", "provider", "provider-" + provider.id());
    model.cards().subscribe(this::show);
    model.signingIn().nowProperty().subscribe(n -> show());
    model.testingProperty().subscribe(t -> show());
    show();
  }

  /// Whoever had the keyboard keeps it, as far as they are still there.
  private void show() {
    var facts = model.cards().stream().filter(c -> c.provider() == provider).findFirst();
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    var focused =
        Optional.ofNullable(owner).map(Node::getId).filter(id -> lookup("#" + id) != null);
    getChildren().clear();
    facts.ifPresent(this::fill);
    focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private void fill(CardFacts facts) {
    getChildren().add(head(facts));
    var now = model.signingIn().nowProperty().get();
    var mine = now.filter(n -> n.account().provider() == provider);
    if (mine.isPresent()) {
      getChildren().add(new SignInPane(model, mine.get(), clip));
      return;
    }
    if (facts.state() == CardFacts.State.SIGN_IN_AGAIN) getChildren().add(ended(facts));
    getChildren().add(body(facts));
    if (facts.registration().isComplete()) getChildren().add(new OwnAccounts(model, facts));
    var air = new Region();
    VBox.setVgrow(air, Priority.ALWAYS);
    getChildren().add(air);
    news().ifPresent(getChildren()::add);
    getChildren().add(buttons(facts));
  }

  private Node head(CardFacts facts) {
    var letter = Nodes.label(provider.title().replace("Microsoft ", "").substring(0, 1), "brand");
    var chip = chip(facts.state());
    return Nodes.row(
        "gap-12", letter, Nodes.label(provider.title(), "text-15"), Nodes.spring(), chip);
  }

  private Label chip(CardFacts.State state) {
    var chip =
        switch (state) {
          case CONNECTED ->
              sign(Nodes.label(words.say("state.connected"), "tag", "good"), Icons.CHECK);
          case SIGN_IN_AGAIN ->
              sign(
                  Nodes.label(words.say("state.signInAgain"), "tag", "danger"),
                  Icons.ALERT_CIRCLE_OUTLINE);
          case NOT_CONNECTED -> Nodes.label(words.say("state.notConnected"), "tag");
          case NOT_REGISTERED -> Nodes.label(words.say("state.notRegistered"), "tag");
        };
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private static Label sign(Label chip, Icons icon) {
    var sign = icon.node();
    sign.getStyleClass().add("icon-12");
    chip.setGraphic(sign);
    return chip;
  }

  private Node ended(CardFacts facts) {
    var why = facts.practice().map(c -> c.trouble()).orElse("");
    var text =
        new VBox(
            Nodes.wrapped(words.say("ended.title", "provider", provider.title()), "strong"),
            Nodes.wrapped(
                why.isEmpty()
                    ? words.say("ended.text", "provider", provider.title())
                    : words.say(
                        "ended.why",
                        "provider",
                        provider.title(),
                        "why",
                        words.plainTrouble(why))));
    var banner = new VBox(text);
    banner.getStyleClass().addAll("banner", "danger", "ended");
    return banner;
  }

  private Node body(CardFacts facts) {
    return switch (facts.state()) {
      case CONNECTED, SIGN_IN_AGAIN -> figures(facts);
      case NOT_CONNECTED -> {
        var box =
            new VBox(
                Nodes.wrapped(words.say("connect.text", "provider", provider.title()), "quiet"));
        box.getStyleClass().add("gap-8");
        if (provider == VideoProvider.TEAMS) box.getChildren().add(needs());
        yield box;
      }
      case NOT_REGISTERED ->
          Nodes.wrapped(words.say("register.text", "provider", provider.title()), "quiet");
    };
  }

  private Node needs() {
    var grid = grid();
    Nodes.fact(grid, words.say("fact.needs"), Nodes.wrapped(words.say("needs.teams")));
    return grid;
  }

  private static GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().add("facts");
    return grid;
  }

  private Node figures(CardFacts facts) {
    var grid = grid();
    facts
        .practice()
        .ifPresent(c -> Nodes.fact(grid, words.say("fact.account"), Nodes.label(c.name())));
    Nodes.fact(
        grid, words.say("fact.used"), Nodes.label(words.say("used", "count", facts.meetings())));
    var health = facts.health();
    var served = Nodes.row("gap-4");
    served.getStyleClass().add("served");
    if (health.share().isEmpty())
      served.getChildren().add(Nodes.wrapped(words.say("reliable.none"), "faint"));
    else {
      var share = Nodes.label(words.share(health.share().getAsDouble()), "strong");
      share.setMinWidth(USE_PREF_SIZE);
      served.getChildren().add(share);
      var of = words.say("reliable.of", "count", health.requests());
      var median = health.median().map(m -> words.say("reliable.median", "took", words.took(m)));
      served.getChildren().add(Nodes.wrapped(of + median.orElse(""), "quiet"));
    }
    Nodes.fact(grid, words.say("fact.reliable"), served);
    health
        .lastTrouble()
        .ifPresent(a ->
            Nodes.fact(
                grid,
                words.say("fact.lastError"),
                Nodes.wrapped(
                    words.say(
                        "lastError", "what", words.trouble(a), "when", words.moment(a.at())))));
    return grid;
  }

  private Optional<Node> news() {
    if (model.testingProperty().get().filter(a -> a.provider() == provider).isPresent()) {
      return Optional.of(Nodes.wrapped(words.say("test.now"), "quiet", "news"));
    }
    var said = model.news(provider);
    return said.isEmpty() ? Optional.empty() : Optional.of(Nodes.wrapped(said, "news"));
  }

  private Node buttons(CardFacts facts) {
    var row = new FlowPane();
    row.getStyleClass().add("card-buttons");
    switch (facts.state()) {
      case CONNECTED -> {
        var test =
            add(
                row,
                Nodes.button(Icons.VIDEO_OUTLINE, words.say("test"), () -> model.test(practice)),
                "test");
        test.setDisable(model.testingProperty().get().isPresent());
        add(row, registration(), "registration");
        add(row, disconnect(), "disconnect");
      }
      case SIGN_IN_AGAIN -> {
        add(row, signIn("signIn.again"), "sign-in").getStyleClass().add("primary");
        add(row, registration(), "registration");
        add(row, disconnect(), "disconnect");
      }
      case NOT_CONNECTED -> {
        add(row, signIn("connect"), "sign-in");
        add(row, registration(), "registration");
      }
      case NOT_REGISTERED -> {
        var button = Nodes.button(words.say("register"), () -> model.register(provider));
        add(row, button, "registration");
      }
    }
    return row;
  }

  private Button add(FlowPane row, Button button, String id) {
    button.setId(provider.id() + "-" + id);
    button.setAccessibleText(button.getText() + ", " + provider.title());
    row.getChildren().add(button);
    return button;
  }

  private Button signIn(String key) {
    var button = Nodes.button(Icons.OPEN_IN_NEW, words.say(key), () -> model.signIn(practice));
    button.setDisable(model.signingIn().nowProperty().get().isPresent());
    return button;
  }

  private Button registration() {
    return Nodes.button(words.say("registration"), () -> model.register(provider));
  }

  private Button disconnect() {
    var button = Nodes.button(words.say("disconnect"), () -> model.disconnect(practice), "flat");
    button.disableProperty().bind(model.busyProperty());
    return button;
  }
}
