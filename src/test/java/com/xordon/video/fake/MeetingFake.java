package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Answer;
import com.xordon.net.fake.Asked;
import com.xordon.net.fake.Contract;
import com.xordon.net.fake.Fake;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Json;
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
public abstract class MeetingFake extends Fake {
  /// Whose meetings it keeps, unless said otherwise.
  public static final String HOST = "host@example.org";

  private record Guest(String owner, Predicate<String> tokens) {}

  private final Map<String, Kept> book = new LinkedHashMap<>();
  private final List<Guest> guests = new ArrayList<>();

  MeetingFake(Contract contract, Set<Fault> faults, InstantSource clock) {
    super(contract, faults, clock);
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

  // what a provider brings along

  /// Does what is asked.
  abstract Answer play(Call call);

  /// A refusal in the provider's own form.
  abstract JsonNode error(int status, List<String> complaints);

  abstract Meeting meeting(String id, Kept kept);

  // what a provider may use

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

  @Override
  protected final Answer refusal(int status) {
    return Answer.of(status, error(status, List.of()));
  }

  // from the request to the answer

  @Override
  protected Answer answer(Asked asked) {
    var complaints = complaints(asked);
    var token = asked.token();
    if (token.isEmpty()) complaints.add("no bearer token");
    record(asked, complaints);
    var owner = token.flatMap(this::owner);
    if (owner.isEmpty()) return refusal(401);
    if (!complaints.isEmpty()) return Answer.of(400, error(400, complaints));
    return met(() -> done(asked, operation -> played(asked, operation, owner.get())));
  }

  private Optional<String> owner(String token) {
    return guests.stream().filter(g -> g.tokens().test(token)).map(Guest::owner).findFirst();
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
}
