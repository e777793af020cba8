package com.xordon.app.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.OptionalInt;

/// A second start that takes its errand to the running desk and brings the answer home.
public final class Messenger {
  private Messenger() {}

  /// The exit status of the errand; empty when nobody answers at that folder.
  public static OptionalInt send(Path home, Errand errand, PrintStream out, PrintStream err) {
    if (!Files.exists(SocketPlace.of(home))) return OptionalInt.empty();
    try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.connect(SocketPlace.address(home));
      Wire.send(Channels.newOutputStream(socket), message(errand));
      var in = Channels.newInputStream(socket);
      while (true) {
        var answer = Wire.receive(in);
        if (answer.has("exit")) return OptionalInt.of(answer.path("exit").asInt());
        write(answer, "out", out);
        write(answer, "err", err);
      }
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static void write(ObjectNode answer, String name, PrintStream to) {
    if (!answer.has(name)) return;
    to.writeBytes(Base64.getDecoder().decode(answer.path(name).asText()));
    to.flush();
  }

  private static ObjectNode message(Errand errand) {
    var message = Wire.object();
    switch (errand) {
      case Errand.Run(var args, var folder, var input) -> {
        message.put("errand", "run").put("folder", folder.toString());
        message.put("input", Base64.getEncoder().encodeToString(input));
        var list = message.putArray("args");
        args.forEach(list::add);
      }
      case Errand.Show(var files) -> {
        var list = message.put("errand", "show").putArray("files");
        files.forEach(f -> list.add(f.toString()));
      }
    }
    return message;
  }
}
