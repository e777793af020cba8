package com.xordon.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskDoorTest {
  @TempDir Path home;

  private final Set<Errand> taken = ConcurrentHashMap.newKeySet();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aCommandIsRunByTheDeskAndAnswersItsCaller() throws IOException {
    try (var door = DeskDoor.open(home, this::answer)) {
      var run = new Errand.Run(List.of("offer", "--json"), Path.of("/tmp"), new byte[] {1, 2});
      assertThat(send(run)).hasValue(7);
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Grüße\n");
      assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("oh\n");
      assertThat(taken).hasSize(1);
    }
  }

  @Test
  void filesReachTheOpenWindow() throws IOException {
    try (var door = DeskDoor.open(home, this::answer)) {
      var show = new Errand.Show(List.of(Path.of("/tmp/a b.ics"), Path.of("/tmp/ü.ics")));
      assertThat(send(show)).hasValue(7);
      assertThat(taken).containsExactly(show);
    }
  }

  @Test
  void twentyStartsAtOnceAreAllAnswered() throws IOException {
    try (var door = DeskDoor.open(home, this::answer)) {
      var statuses =
          IntStream.range(0, 20)
              .parallel()
              .mapToObj(i -> send(new Errand.Show(List.of(Path.of("/tmp/" + i + ".ics")))))
              .toList();
      assertThat(statuses).allMatch(s -> s.isPresent() && s.getAsInt() == 7);
      assertThat(taken).hasSize(20);
    }
  }

  @Test
  void nobodyAnswersWhereNoDeskRuns() {
    assertThat(send(new Errand.Show(List.of()))).isEmpty();
  }

  @Test
  void aDeadSocketIsReplacedByTheHolder() throws IOException {
    Files.createFile(SocketPlace.of(home));
    assertThat(send(new Errand.Show(List.of()))).isEmpty();
    try (var door = DeskDoor.open(home, this::answer)) {
      assertThat(send(new Errand.Show(List.of()))).hasValue(7);
    }
    assertThat(SocketPlace.of(home)).doesNotExist();
  }

  @Test
  void aFolderWithALongNameHasItsSocketElsewhere() throws IOException {
    var deep = Files.createDirectories(home.resolve("x".repeat(120)));
    try (var door = DeskDoor.open(deep, this::answer)) {
      assertThat(Messenger.send(deep, new Errand.Show(List.of()), stream(out), stream(err)))
          .hasValue(7);
    }
  }

  @Test
  void nonsenseDoesNotStopTheDoor() throws IOException {
    try (var door = DeskDoor.open(home, this::answer)) {
      try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        socket.connect(SocketPlace.address(home));
        socket.write(ByteBuffer.wrap("{nonsense\n".getBytes(StandardCharsets.UTF_8)));
      }
      assertThat(send(new Errand.Show(List.of()))).hasValue(7);
    }
  }

  private java.util.OptionalInt send(Errand errand) {
    return Messenger.send(home, errand, stream(out), stream(err));
  }

  private int answer(Errand errand, PrintStream out, PrintStream err) {
    taken.add(errand);
    if (errand instanceof Errand.Run) {
      out.println("Grüße");
      out.flush();
      err.println("oh");
      err.flush();
    }
    return 7;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
