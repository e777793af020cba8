package com.xordon.net.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// A service on the web. A request is first held against the contract; what is wrong with it is
/// remembered in [#violations], and so is an answer of the fake that the service would not give.
///
/// Every connection is closed after its answer, so each request stands for itself. Still, the JDK's
/// client quietly repeats a GET that was cut off before the first byte came.
public abstract class Fake implements AutoCloseable {
  protected final InstantSource clock;
  private final Contract contract;
  private final LoopbackDoor door;
  private final Faults faults;
  private final List<Seen> seen = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();

  protected Fake(Contract contract, Set<Fault> faults, InstantSource clock) {
    this.contract = contract;
    this.clock = clock;
    this.faults = new Faults(faults);
    door = new LoopbackDoor(this::serve);
  }

  public Faults faults() {
    return faults;
  }

  /// Connections are refused until it comes back, at the same address. What was made is kept.
  public void offline(boolean offline) {
    if (offline) door.shut();
    else door.open();
  }

  public synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  public synchronized List<Seen> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    door.close();
  }

  // what a service brings along

  protected abstract Answer answer(Asked asked);

  /// Which parameters of queries have an effect here; others are refused, not ignored.
  protected abstract Set<String> played();

  /// A refusal in the service's own form.
  protected abstract Answer refusal(int status);

  // what a service may use

  protected final URI at(String path) {
    return door.at(path);
  }

  /// What is wrong with a request.
  protected final List<String> complaints(Asked asked) {
    var complaints = new ArrayList<>(contract.complaints(asked));
    if (complaints.isEmpty()) {
      asked.parameters().keySet().stream()
          .filter(name -> !played().contains(name))
          .forEach(name -> complaints.add(name + " has no effect in this fake"));
    }
    return complaints;
  }

  protected final void record(Asked asked, List<String> complaints) {
    complaints.forEach(complaint -> violations.add(asked + ": " + complaint));
  }

  /// Does what is asked, unless a fault comes between.
  protected final Answer met(Supplier<Answer> done) {
    return faults.draw().map(fault -> trouble(fault, done)).orElseGet(done);
  }

  protected final Answer done(Asked asked, Function<Contract.Operation, Answer> play) {
    var operation = contract.find(asked).orElseThrow();
    var answer = play.apply(operation);
    record(asked, contract.complaints(operation, answer));
    return answer;
  }

  // from the request to the answer

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = decide(Asked.of(exchange));
      if (answer.how() == Answer.Delivery.SLOW) Thread.sleep(faults.slowness());
      if (answer.how() != Answer.Delivery.NOT) send(exchange, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Connection", "close");
    var bytes = answer.bytes();
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length == 0) return;
    boolean half = answer.how() == Answer.Delivery.HALF;
    exchange.getResponseBody().write(bytes, 0, half ? bytes.length / 2 : bytes.length);
    exchange.getResponseBody().flush();
  }

  private synchronized Answer decide(Asked asked) {
    var answer = answer(asked);
    int status = answer.how() == Answer.Delivery.NOT ? 0 : answer.status();
    seen.add(new Seen(seen.size() + 1, asked.method(), asked.path(), asked.query(), status));
    return answer;
  }

  private Answer trouble(Fault fault, Supplier<Answer> done) {
    return switch (fault) {
      case TOO_MANY_SECONDS, TOO_MANY_DATE, TOO_MANY_INSTANT ->
          refusal(429).with("Retry-After", faults.retryAfter(fault, clock.instant()));
      case TOO_MANY -> refusal(429);
      case RATE_LIMITED -> refusal(403);
      case SERVER_ERROR -> refusal(500);
      case BAD_GATEWAY -> Answer.of(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");
      case UNAVAILABLE -> refusal(503);
      case UNAUTHORIZED -> refusal(401);
      case CUT -> Answer.empty(200).sent(Answer.Delivery.NOT);
      case NOT_JSON -> Answer.of(200, "application/json", "{\"id\": \"12");
      case WEB_PAGE -> Answer.of(200, "text/html", "<html>Welcome to the hotel</html>");
      case DONE_BUT_ERROR, DONE_BUT_CUT, SLOW, DONE_BUT_GARBAGE -> spoilt(fault, done.get());
    };
  }

  /// An empty answer has no middle, so it is cut before it starts.
  private Answer spoilt(Fault fault, Answer done) {
    return switch (fault) {
      case DONE_BUT_ERROR -> refusal(504);
      case DONE_BUT_GARBAGE -> Answer.of(200, "application/json", "}{");
      case SLOW -> done.sent(Answer.Delivery.SLOW);
      default -> done.sent(done.text().isEmpty() ? Answer.Delivery.NOT : Answer.Delivery.HALF);
    };
  }
}
