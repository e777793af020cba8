package com.xordon.app.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door of the running desk: takes errands from other starts on the same folder. Only the
/// holder of the folder's lock opens it, so a socket that is there already is a dead one.
public final class DeskDoor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskDoor.class);

  private final Path place;
  private final ServerSocketChannel server;
  private final Receiver receiver;

  private DeskDoor(Path place, ServerSocketChannel server, Receiver receiver) {
    this.place = place;
    this.server = server;
    this.receiver = receiver;
  }

  public static DeskDoor open(Path home, Receiver receiver) throws IOException {
    var place = SocketPlace.of(home);
    Files.deleteIfExists(place);
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(SocketPlace.address(home));
    if (Files.getFileStore(place.getParent()).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
    }
    var door = new DeskDoor(place, server, receiver);
    Thread.ofPlatform().name("desk-door").daemon().start(door::listen);
    return door;
  }

  private void listen() {
    while (server.isOpen()) {
      try {
        var caller = server.accept();
        Thread.ofVirtual().name("errand").start(() -> serve(caller));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.warn("an errand could not be taken", e);
      }
    }
  }

  private void serve(SocketChannel caller) {
    try (caller) {
      var errand = errand(Wire.receive(Channels.newInputStream(caller)));
      var out = Channels.newOutputStream(caller);
      int status =
          receiver.receive(errand, stream(new Frames(out, "out")), stream(new Frames(out, "err")));
      Wire.send(out, Wire.object().put("exit", status));
    } catch (IOException e) {
      LOG.warn("an errand was broken off", e);
    }
  }

  private static PrintStream stream(OutputStream frames) {
    return new PrintStream(frames, false, StandardCharsets.UTF_8);
  }

  private static Errand errand(ObjectNode message) throws IOException {
    return switch (message.path("errand").asText()) {
      case "run" -> {
        var args = new ArrayList<String>();
        message.path("args").forEach(a -> args.add(a.asText()));
        yield new Errand.Run(
            args,
            Path.of(message.path("folder").asText()),
            Base64.getDecoder().decode(message.path("input").asText()));
      }
      case "show" -> {
        var files = new ArrayList<Path>();
        message.path("files").forEach(f -> files.add(Path.of(f.asText())));
        yield new Errand.Show(files);
      }
      default -> throw new IOException("an unknown errand");
    };
  }

  @Override
  public void close() {
    try (server) {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      LOG.warn("the door could not be closed", e);
    }
  }

  /// Sends what is written as messages of one name.
  private static final class Frames extends OutputStream {
    private final OutputStream out;
    private final String name;

    Frames(OutputStream out, String name) {
      this.out = out;
      this.name = name;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      var data =
          Base64.getEncoder()
              .encodeToString(java.util.Arrays.copyOfRange(bytes, from, from + length));
      Wire.send(out, Wire.object().put(name, data));
    }
  }
}
