package com.xordon.delivery.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.net.JsonDoor.Heard;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/// What Twilio's answers mean. The numbers are those of its error catalogue
/// (twilio.com/docs/api/errors).
final class TwilioAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The queue of a sender is full.
  private static final int QUEUE_FULL = 21_611;

  /// Wrong with the account, the sender or what they may do, and so with every message: 20xxx login
  /// and account; 21212, 21603, 21606, 21659, 21660, 21661 the sender; 21408 a country that isn't
  /// switched on; 21608 a trial account; 2170x the messaging service.
  private static final Set<Integer> OURS =
      Set.of(
          20_003, 20_005, 20_006, 20_008, 20_404, 21_212, 21_408, 21_603, 21_606, 21_608, 21_659,
          21_660, 21_661, 21_701, 21_703, 21_704, 21_705);

  /// What became of a message that its recipient never saw.
  private static final Set<String> IN_VAIN = Set.of("failed", "undelivered", "canceled");

  private TwilioAnswers() {}

  static Receipt sent(Heard heard) {
    return switch (heard) {
      case Heard.Unreachable(var why) -> new Receipt.Unreachable(why);
      case Heard.Cut(var why) -> new Receipt.Unsure(why);
      case Heard.Answered(var status, var body, var pause) -> {
        if (status == 429) yield new Receipt.Later("HTTP 429", pause);
        // a fault may have come after the deed
        if (status >= 500) yield new Receipt.Unsure("HTTP " + status);
        if (status >= 400) yield refused(status, json(body), pause);
        yield status == 201 ? became(json(body)) : new Receipt.Unsure("HTTP " + status);
      }
    };
  }

  private static Receipt refused(int status, JsonNode json, Optional<Duration> pause) {
    int code = json.path("code").asInt();
    var why = ("TWILIO " + code + " " + json.path("message").asText("")).strip();
    if (code == QUEUE_FULL) return new Receipt.Later(why, pause);
    // a hotel's network says so too, but without a code
    boolean ours = status == 401 || status == 403 || status == 404 || OURS.contains(code);
    if (ours) return new Receipt.NeedsPerson(why);
    return code == 0 ? new Receipt.Later("HTTP " + status, pause) : new Receipt.Refused(why);
  }

  /// What became of a message that is there.
  static Receipt became(JsonNode message) {
    var sid = message.path("sid").asText("");
    if (sid.isEmpty()) return new Receipt.Unsure("NOT_JSON");
    return IN_VAIN.contains(message.path("status").asText(""))
        ? new Receipt.Refused(
            ("TWILIO "
                    + message.path("error_code").asText("")
                    + " "
                    + message.path("error_message").asText(""))
                .strip())
        : new Receipt.Sent(sid);
  }

  /// The list of messages, if that is what was heard.
  static Optional<JsonNode> list(Heard heard) {
    return heard instanceof Heard.Answered(var status, var body, var pause) && status == 200
        ? Optional.of(json(body)).filter(list -> list.path("messages").isArray())
        : Optional.empty();
  }

  /// Why there is no list. Nothing is sent again before there is one.
  static Receipt notListed(Heard heard) {
    return switch (heard) {
      case Heard.Unreachable(var why) -> new Receipt.Unreachable(why);
      case Heard.Cut(var why) -> new Receipt.Later(why);
      case Heard.Answered(var status, var body, var pause) ->
          status == 401 || status == 403 || status == 404
              ? new Receipt.NeedsPerson("HTTP " + status)
              : new Receipt.Later("HTTP " + status, pause);
    };
  }

  static boolean isOf(Letter letter, JsonNode message, Instant since) {
    return message.path("direction").asText("").startsWith("outbound")
        && message.path("to").asText("").equals(letter.recipient().address().strip())
        && message.path("body").asText("").strip().equals(letter.text().strip())
        && !created(message).orElse(since).isBefore(since);
  }

  private static Optional<Instant> created(JsonNode message) {
    try {
      var text = message.path("date_created").asText("");
      var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(at.toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
