package com.xordon.ui.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// Those who have an account of their own at a provider, which comes before the practice's.
final class OwnAccounts extends VBox {
  private final VideoViewModel model;
  private final VideoWords words;
  private final VideoProvider provider;

  OwnAccounts(VideoViewModel model, CardFacts facts) {
    this.model = model;
    this.words = model.words();
    this.provider = facts.provider();
    getStyleClass().addAll("own-accounts", "gap-4");
    for (var row : facts.own()) getChildren().add(line(row));
    var others = model.without(facts);
    if (!others.isEmpty()) getChildren().add(add(others));
  }

  private Node line(AccountRow row) {
    var name = Nodes.label(row.staff(), "medium");
    name.setMinWidth(USE_PREF_SIZE);
    var account = Nodes.label(row.connection().name(), "quiet");
    account.setMinWidth(0);
    var line = Nodes.row("gap-8", name, account, Nodes.spring());
    if (!row.connection().isUsable()) {
      var tag = Nodes.label(words.say("state.signInAgain"), "tag", "danger");
      tag.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(tag);
    }
    line.getChildren().add(menu(row));
    return line;
  }

  private MenuButton menu(AccountRow row) {
    var menu = new MenuButton("", Icons.DOTS_HORIZONTAL.node());
    menu.setId(provider.id() + "-own-" + row.account().staff().map(s -> s.value()).orElse(""));
    menu.getStyleClass().addAll("flat", "small-menu");
    menu.setAccessibleText(words.say("own.menu", "name", row.staff()));
    menu.getItems()
        .addAll(
            item("signIn.again", () -> model.signIn(row.account())),
            item("test", () -> model.test(row.account())),
            item("disconnect", () -> model.disconnect(row.account())));
    return menu;
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(words.say(key));
    item.setOnAction(e -> run.run());
    return item;
  }

  private MenuButton add(java.util.List<StaffMember> others) {
    var menu = new MenuButton(words.say("own.add"));
    menu.setId(provider.id() + "-own-add");
    menu.getStyleClass().addAll("flat", "own-add");
    menu.setAccessibleText(words.say("own.add") + " " + provider.title());
    for (var m : others) {
      var item = new MenuItem(m.name());
      item.setOnAction(e -> model.signIn(new AccountName(provider, Optional.of(m.id()))));
      menu.getItems().add(item);
    }
    menu.setDisable(model.signingIn().nowProperty().get().isPresent());
    return menu;
  }
}
