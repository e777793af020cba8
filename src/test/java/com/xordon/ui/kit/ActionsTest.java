package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionsTest {
  private final Actions actions = new Actions();
  private final List<String> done = new ArrayList<>();

  @Test
  void anActionRunsByItsId() {
    actions.register(action("calendar.next"));
    actions.run("calendar.next");
    assertThat(done).containsExactly("calendar.next");
  }

  @Test
  void whatCannotBeDoneNowDoesNothing() {
    var possible = new SimpleBooleanProperty(false);
    actions.register(action("calendar.next").when(possible));
    actions.run("calendar.next");
    assertThat(done).isEmpty();
    possible.set(true);
    actions.run("calendar.next");
    assertThat(done).hasSize(1);
  }

  @Test
  void twoOfOneIdAreRefused() {
    actions.register(action("a.b"));
    assertThatThrownBy(() -> actions.register(action("a.b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoOfOneKeyAreRefusedHoweverItIsWritten() {
    actions.register(action("a.b").key("Shortcut+K"));
    assertThatThrownBy(() -> actions.register(action("a.c").key("Ctrl+K")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.b and a.c");
  }

  @Test
  void anActionLeavesWithItsSubscription() {
    var registered = actions.register(action("a.b").key("F2"));
    registered.unsubscribe();
    assertThat(actions.all()).isEmpty();
    actions.register(action("a.c").key("F2"));
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatThrownBy(() -> actions.run("a.b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anActionNeedsAnIdAndAText() {
    assertThatThrownBy(() -> Action.of(" ", "Text", Icons.PLUS, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Action.of("a.b", "", Icons.PLUS, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Action action(String id) {
    return Action.of(id, "Do " + id, Icons.PLUS, () -> done.add(id));
  }
}
