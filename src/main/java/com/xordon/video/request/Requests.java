package com.xordon.video.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.net.JsonDoor;
import com.xordon.net.JsonDoor.Heard;
import com.xordon.net.JsonDoor.Making;
import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Account.Access;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Requests to a provider in the name of an account. A token that is refused is renewed once and
/// the request repeated, since a refused request did nothing; a second refusal asks for a sign-in.
public final class Requests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int UNAUTHORIZED = 401;

  private final URI api;
  private final Account account;
  private final JsonDoor door;
  private final Pace pace;

  public Requests(URI api, Account account, JsonDoor door, Pace pace) {
    this.api = api;
    this.account = account;
    this.door = door;
    this.pace = pace;
  }

  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /// An answer of the provider; `json` is missing when there was no body.
  public record Reply(int status, JsonNode json) {}

  /// `path` begins with a slash; `json` missing for no body. What the provider did answer is read
  /// by `reader`, except for what means the same everywhere.
  public Told send(
      String method, String path, JsonNode json, boolean changes, Function<Reply, Answer> reader) {
    var body = json.isMissingNode() ? "" : json.toString();
    return send(token -> door.send(method, URI.create(api + path), token, body), changes, reader);
  }

  /// The same for a request that a library makes, anew each time.
  public Told send(Making making, boolean changes, Function<Reply, Answer> reader) {
    return send(token -> door.send(making, token), changes, reader);
  }

  /// The same for a request that is made elsewhere, by a token.
  public Told send(Function<String, Heard> ask, boolean changes, Function<Reply, Answer> reader) {
    return switch (account.access()) {
      case Access.Ready(var token) -> {
        pace.await();
        var first = ask.apply(token);
        if (!isUnauthorized(first)) yield told(first, changes, reader);
        yield switch (account.accessInsteadOf(token)) {
          case Access.Ready(var other) -> {
            pace.await();
            var second = ask.apply(other);
            yield isUnauthorized(second)
                ? new Told(new Answer.Reconnect("HTTP 401"), UNAUTHORIZED)
                : told(second, changes, reader);
          }
          case Access.Reconnect(var why) -> new Told(new Answer.Reconnect(why), UNAUTHORIZED);
          case Access.NotNow(var why, var pause) -> new Told(notNow(why, pause), UNAUTHORIZED);
        };
      }
      case Access.Reconnect(var why) -> new Told(new Answer.Reconnect(why), 0);
      case Access.NotNow(var why, var pause) -> new Told(notNow(why, pause), 0);
    };
  }

  /// The token could not be renewed; without any status there was no way to the provider.
  private static Answer notNow(String why, Optional<Duration> pause) {
    return why.startsWith("HTTP") ? new Answer.Later(why, pause) : new Answer.Unreachable(why);
  }

  private static boolean isUnauthorized(Heard heard) {
    return heard instanceof Heard.Answered a && a.status() == UNAUTHORIZED;
  }

  private static Told told(Heard heard, boolean changes, Function<Reply, Answer> reader) {
    return new Told(
        read(heard, changes, reader), heard instanceof Heard.Answered a ? a.status() : 0);
  }

  private static Answer read(Heard heard, boolean changes, Function<Reply, Answer> reader) {
    return switch (heard) {
      case Heard.Unreachable(var why) -> new Answer.Unreachable(why);
      case Heard.Cut(var why) -> unknown(why, changes);
      case Heard.Answered(var status, var body, var pause) -> {
        if (status == 429) yield new Answer.Later("HTTP 429", pause);
        // a fault may have come after the deed
        if (status >= 500) yield unknown("HTTP " + status, changes);
        try {
          var json = body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
          yield reader.apply(new Reply(status, json));
        } catch (JsonProcessingException e) {
          yield unknown("NOT_JSON", changes);
        }
      }
    };
  }

  private static Answer unknown(String why, boolean changes) {
    return changes ? new Answer.Unsure(why) : new Answer.Later(why, Optional.empty());
  }
}
