package com.xordon.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// Stands between us and a mail server, line by line, and does to the lines what it is told. Verbs
/// are those of SMTP, and two of its own: GREETING, and END for the dot after a letter.
final class SmtpProxy implements AutoCloseable {
  /// What happens to a verb instead of being passed on.
  sealed interface Fault {
    /// The proxy answers itself, and the server never hears of it.
    record Reply(String line) implements Fault {}

    record CutBefore() implements Fault {}

    /// The server hears it, its answer doesn't come through.
    record CutAfter() implements Fault {}

    record Silence() implements Fault {}

    /// A byte of an answer now and then, and never its end.
    record Drip() implements Fault {}

    record Slow(long millis) implements Fault {}
  }

  private final ServerSocket door;
  private final int server;
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile List<String> extensions = List.of();
  private volatile @Nullable SSLContext tls;

  SmtpProxy(int server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  SmtpProxy on(String verb, Fault fault) {
    faults.put(verb, fault);
    return this;
  }

  SmtpProxy reply(String verb, String line) {
    return on(verb, new Fault.Reply(line));
  }

  void heal() {
    faults.clear();
  }

  /// What is offered besides what the server offers; what begins with a minus is held back.
  SmtpProxy offering(String... more) {
    extensions = List.of(more);
    return this;
  }

  /// STARTTLS is offered and done here.
  SmtpProxy securing(SSLContext context) {
    tls = context;
    return this;
  }

  List<String> commands() {
    return List.copyOf(commands);
  }

  int connections() {
    return sockets.size();
  }

  private void accept() {
    try {
      while (true) {
        var client = door.accept();
        sockets.add(client);
        Thread.ofVirtual().start(() -> new Talk(client).run());
      }
    } catch (IOException e) {
      // closed
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : sockets) socket.close();
  }

  private static final class Over extends IOException {}

  private final class Talk {
    private Socket client;
    private BufferedReader in;
    private OutputStream out;

    Talk(Socket client) {
      this.client = client;
    }

    void run() {
      try (var onward = new Socket(InetAddress.getLoopbackAddress(), server)) {
        streams();
        var answers = reader(onward);
        var commands = onward.getOutputStream();
        greet(answers);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
          if (command(line, commands, answers)) body(commands, answers);
        }
      } catch (IOException e) {
        // either side left
      } finally {
        try {
          client.close();
        } catch (IOException e) {
          // closed already
        }
      }
    }

    private void streams() throws IOException {
      in = reader(client);
      out = client.getOutputStream();
    }

    private void greet(BufferedReader answers) throws IOException {
      var greeting = answer(answers);
      if (!faulty("GREETING")) say(greeting);
    }

    /// Whether a letter follows.
    private boolean command(String line, OutputStream commands, BufferedReader answers)
        throws IOException {
      var verb = line.split("[ :]", 2)[0].toUpperCase();
      SmtpProxy.this.commands.add(verb.equals("AUTH") ? line : line.strip());
      if (verb.equals("STARTTLS") && tls != null) {
        secure();
        return false;
      }
      if (faults.get(verb) instanceof Fault.CutAfter) {
        pass(line, commands);
        answer(answers);
        throw new Over();
      }
      if (faulty(verb)) return false;
      pass(line, commands);
      var answer = answer(answers);
      say(verb.equals("EHLO") ? offered(answer) : answer);
      return answer.startsWith("354");
    }

    private void body(OutputStream commands, BufferedReader answers) throws IOException {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (faults.get("BODY") instanceof Fault.CutBefore) throw new Over();
        if (!line.equals(".")) {
          pass(line, commands);
          continue;
        }
        SmtpProxy.this.commands.add("END");
        if (faults.get("END") instanceof Fault.CutAfter) {
          pass(line, commands);
          answer(answers);
          throw new Over();
        }
        if (faulty("END")) throw new Over();
        pass(line, commands);
        say(answer(answers));
        return;
      }
    }

    /// Whether the verb was dealt with here.
    private boolean faulty(String verb) throws IOException {
      return switch (faults.get(verb)) {
        case null -> false;
        case Fault.Reply(var line) -> {
          say(line + "\r\n");
          yield true;
        }
        case Fault.CutBefore() -> throw new Over();
        case Fault.CutAfter() -> false;
        case Fault.Silence() -> {
          while (in.read() >= 0) {} // until the other side gives up
          throw new Over();
        }
        case Fault.Drip() -> {
          while (true) {
            say("2");
            pause(100);
          }
        }
        case Fault.Slow(var millis) -> {
          pause(millis);
          yield false;
        }
      };
    }

    private String offered(String answer) {
      var all = new java.util.ArrayList<>(List.of(answer.strip().split("\r\n")));
      for (var extension : extensions) {
        if (extension.startsWith("-")) all.removeIf(l -> l.startsWith(extension.substring(1), 4));
        else all.add("250 " + extension);
      }
      if (tls != null && !(client instanceof SSLSocket)) all.add("250 STARTTLS");
      var text = new StringBuilder();
      for (int i = 0; i < all.size(); i++) {
        var mark = i < all.size() - 1 ? "-" : " ";
        text.append("250").append(mark).append(all.get(i).substring(4)).append("\r\n");
      }
      return text.toString();
    }

    private void secure() throws IOException {
      if (faulty("STARTTLS")) return;
      say("220 go ahead\r\n");
      var socket =
          (SSLSocket)
              tls.getSocketFactory().createSocket(client, "localhost", client.getPort(), true);
      socket.setUseClientMode(false);
      client = socket;
      streams();
    }

    private void say(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static void pass(String line, OutputStream to) throws IOException {
    to.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  private static String answer(BufferedReader from) throws IOException {
    var text = new StringBuilder();
    while (true) {
      var line = from.readLine();
      if (line == null) throw new Over();
      text.append(line).append("\r\n");
      if (line.length() < 4 || line.charAt(3) == ' ') return text.toString();
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
