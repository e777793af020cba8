package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WishTest {
  @Test
  void noArgumentsOpenTheDesk() {
    assertThat(Wish.of(List.of())).isEqualTo(new Wish.Desk(Optional.empty(), List.of()));
  }

  @Test
  void aCalendarFileOpensTheDeskWithIt() {
    var wish = Wish.of(List.of("--home", "/data", "/tmp/Mine.ICS"));
    assertThat(wish)
        .isEqualTo(new Wish.Desk(Optional.of(Path.of("/data")), List.of(Path.of("/tmp/Mine.ICS"))));
  }

  @Test
  void anythingElseIsACommandWithAllItsWords() {
    var wish = Wish.of(List.of("offer", "--home=/data", "--json"));
    assertThat(wish)
        .isEqualTo(
            new Wish.Command(
                Optional.of(Path.of("/data")), List.of("offer", "--home=/data", "--json")));
  }

  @Test
  void aFolderNamedBeforeTheCommandGoesBehindIt() {
    var wish = Wish.of(List.of("--home", "/data", "demo", "--json"));
    assertThat(wish)
        .isEqualTo(
            new Wish.Command(
                Optional.of(Path.of("/data")), List.of("demo", "--json", "--home", "/data")));
  }

  @Test
  void theFolderAskedForGoesBeforeTheEnvironment() {
    var environment = Map.of("XORDON_HOME", "/env");
    assertThat(HomeFolder.of(Optional.of(Path.of("/asked")), environment))
        .isEqualTo(Path.of("/asked"));
    assertThat(HomeFolder.of(Optional.empty(), environment)).isEqualTo(Path.of("/env"));
    assertThat(HomeFolder.of(Optional.empty(), Map.of()).toString()).contains("xordon");
  }
}
