package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A provider of meetings that keeps its books. Nobody is let in until [#letIn] says so. A request
/// is first held against the contract; what is wrong with it is answered with a 400 and remembered
/// in [#violations], and so is an answer of the fake that the provider would not give. A token that
/// isn't known is an ordinary 401; no token at all is a violation too.
///
/// Every connection is closed after its answer, so each request stands for itself. Still, the JDK's
/// client quietly repeats a GET that was cut off before the first byte came.
public abstract class MeetingFake implements AutoCloseable {
  /// Whose meetings it keeps, unless said otherwise.
  public static final String HOST = "host@example.org";

  private record Guest(String owner, Predicate<String> tokens) {}

  final InstantSource clock;
  private final Contract contract;
  private final LoopbackDoor door;
  private final Faults faults;
  private final Map<String, Kept> book = new LinkedHashMap<>();
  private final List<Guest> guests = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();

  MeetingFake(Contract contract, Set<Fault> faults, InstantSource clock) {
    this.contract = contract;
    this.clock = clock;
    this.faults = new Faults(faults);
    door = new LoopbackDoor(this::serve);
  }

  /// The address to configure in place of the provider's own.
  public abstract URI api();

  /// From now on these tokens, and no others, are good, and stand for [#HOST].
  public synchronized void letIn(Predicate<String> tokens) {
    guests.clear();
    letIn(HOST, tokens);
  }

  /// These tokens are good as well, and stand for another account.
  public synchronized void letIn(String owner, Predicate<String> tokens) {
    guests.add(new Guest(owner, tokens));
  }

  public Faults faults() {
    return faults;
  }

  /// Connections are refused until it comes back, at the same address. Meetings are kept.
  public void offline(boolean offline) {
    if (offline) door.shut();
    else door.open();
  }

  /// All meetings ever made, the oldest first.
  public synchronized List<Meeting> meetings() {
    var all = new ArrayList<Meeting>();
    book.forEach((id, kept) -> all.add(meeting(id, kept)));
    return all;
  }

  /// The meetings somebody could still join.
  public List<Meeting> live() {
    return meetings().stream().filter(meeting -> !meeting.deleted()).toList();
  }

  /// A meeting in the provider's own words.
  public synchronized JsonNode json(String id) {
    return known(id).json().deepCopy();
  }

  public synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  public synchronized List<Seen> seen() {
    return List.copyOf(seen);
  }

  /// The host deletes a meeting on the provider's own pages.
  public synchronized void deleteByHand(String id) {
    book.put(id, known(id).gone());
  }

  /// The host changes a meeting on the provider's own pages.
  public synchronized void changeByHand(String id, Consumer<ObjectNode> change) {
    change.accept(known(id).json());
  }

  /// The provider no longer knows that there ever was such a meeting.
  public synchronized void forget(String id) {
    known(id);
    book.remove(id);
  }

  private Kept known(String id) {
    return Optional.ofNullable(book.get(id)).orElseThrow();
  }

  @Override
  public void close() {
    door.close();
  }

  // what a provider brings along

  /// Does what is asked.
  abstract Answer play(Call call);

  /// Which parameters of queries have an effect here; others are refused, not ignored.
  abstract Set<String> played();

  /// A refusal in the provider's own form.
  abstract JsonNode error(int status, List<String> complaints);

  abstract Meeting meeting(String id, Kept kept);

  // what a provider may use

  final URI at(String path) {
    return door.at(path);
  }

  final Optional<Kept> find(String id) {
    return Optional.ofNullable(book.get(id));
  }

  /// Somebody else's meetings are as good as unknown.
  final Optional<Kept> find(Call call, String id) {
    return find(id).filter(kept -> kept.owner().equals(call.owner()));
  }

  final Map<String, Kept> keptBy(String owner) {
    var own = new LinkedHashMap<>(book);
    own.values().removeIf(kept -> !kept.owner().equals(owner));
    return own;
  }

  final void keep(String id, Kept kept) {
    book.put(id, kept);
  }

  final int made() {
    return book.size();
  }

  final Answer refusal(int status) {
    return Answer.of(status, error(status, List.of()));
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

  private Answer answer(Asked asked) {
    var complaints = new ArrayList<>(contract.complaints(asked));
    if (complaints.isEmpty()) complaints.addAll(unplayed(asked));
    var token = asked.token();
    if (token.isEmpty()) complaints.add("no bearer token");
    record(asked, complaints);
    var owner = token.flatMap(this::owner);
    if (owner.isEmpty()) return refusal(401);
    if (!complaints.isEmpty()) return Answer.of(400, error(400, complaints));
    return faults
        .draw()
        .map(fault -> trouble(fault, asked, owner.get()))
        .orElseGet(() -> done(asked, owner.get()));
  }

  private List<String> unplayed(Asked asked) {
    return asked.parameters().keySet().stream()
        .filter(name -> !played().contains(name))
        .map(name -> name + " has no effect in this fake")
        .toList();
  }

  private Optional<String> owner(String token) {
    return guests.stream().filter(g -> g.tokens().test(token)).map(Guest::owner).findFirst();
  }

  private void record(Asked asked, List<String> complaints) {
    complaints.forEach(complaint -> violations.add(asked + ": " + complaint));
  }

  private Answer done(Asked asked, String owner) {
    var operation = contract.find(asked).orElseThrow();
    var answer = played(asked, operation, owner);
    record(asked, contract.complaints(operation, answer));
    return answer;
  }

  private Answer played(Asked asked, Contract.Operation operation, String owner) {
    var body = Json.parse(asked.body()).map(ObjectNode.class::cast).orElseGet(Json::object);
    var ifMatch = asked.header("if-match");
    try {
      return play(new Call(operation, asked.parameters(), ifMatch, body, owner));
    } catch (Refused | DateTimeException e) {
      var complaint = String.valueOf(e.getMessage());
      record(asked, List.of(complaint));
      return Answer.of(400, error(400, List.of(complaint)));
    } catch (RuntimeException e) {
      record(asked, List.of("the fake itself broke, " + e));
      return refusal(500);
    }
  }

  private Answer trouble(Fault fault, Asked asked, String owner) {
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
      case DONE_BUT_ERROR, DONE_BUT_CUT, SLOW, DONE_BUT_GARBAGE ->
          spoilt(fault, done(asked, owner));
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
