package com.xordon.delivery.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Answer;
import com.xordon.net.fake.Asked;
import com.xordon.net.fake.Contract;
import com.xordon.net.fake.Fake;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Twilio's messages, kept and listed, the newest first. A message waits until [#deliver]; until
/// then it has no time of sending, and a list by that time leaves it out.
final class TwilioFake extends Fake {
  static final String SID = "AC" + "0123456789abcdef".repeat(2);
  static final String TOKEN = "twilio-token";

  private final List<ObjectNode> messages = new ArrayList<>();
  private final Map<String, Integer> refusals = new LinkedHashMap<>();
  private Duration ahead = Duration.ZERO;

  TwilioFake(InstantSource clock) {
    super(
        new Contract("/com/xordon/delivery/contracts", "twilio"),
        EnumSet.complementOf(EnumSet.of(Fault.RATE_LIMITED)),
        clock);
  }

  URI api() {
    return at("");
  }

  synchronized List<JsonNode> messages() {
    return List.copyOf(messages);
  }

  /// Whatever is sent to this number is refused with this code.
  synchronized void refuse(String number, int code) {
    refusals.put(number, code);
  }

  /// All that waits is sent.
  synchronized void deliver() {
    messages.forEach(m -> m.put("status", "delivered").put("date_sent", now()));
  }

  synchronized void fail(int code, String why) {
    messages.forEach(
        m -> m.put("status", "undelivered").put("error_code", code).put("error_message", why));
  }

  /// How much Twilio's clock is ahead of ours.
  synchronized void ahead(Duration by) {
    ahead = by;
  }

  private String now() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        clock.instant().plus(ahead).atOffset(ZoneOffset.UTC));
  }

  @Override
  protected Set<String> played() {
    return Set.of("To", "DateSent>", "PageSize", "Page", "PageToken");
  }

  @Override
  protected Answer refusal(int status) {
    int code =
        switch (status) {
          case 401 -> 20_003;
          case 404 -> 20_404;
          case 429 -> 20_429;
          default -> 20_500;
        };
    return refusal(status, code, "HTTP " + status);
  }

  private static Answer refusal(int status, int code, String message) {
    var json = Json.object().put("code", code).put("message", message).put("status", status);
    return Answer.of(status, json.put("more_info", "https://www.twilio.com/docs/errors/" + code));
  }

  @Override
  protected Answer answer(Asked asked) {
    var complaints = complaints(asked);
    record(asked, complaints);
    var login =
        Base64.getEncoder().encodeToString((SID + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
    if (!asked.header("authorization").equals(Optional.of("Basic " + login))) return refusal(401);
    if (!complaints.isEmpty()) return refusal(400, 20_001, complaints.toString());
    return met(() ->
        done(
            asked,
            operation ->
                !operation.at().get("AccountSid").equals(SID)
                    ? refusal(404)
                    : asked.method().equals("POST") ? create(asked) : list(asked)));
  }

  private Answer create(Asked asked) {
    var form = asked.form();
    var to = form.get("To").getFirst();
    if (refusals.containsKey(to)) return refusal(400, refusals.get(to), "Refused: " + to);
    if (!form.containsKey("Body")) return refusal(400, 21_602, "Message body is required.");
    if (!form.containsKey("From") && !form.containsKey("MessagingServiceSid"))
      return refusal(400, 21_603, "A 'From' phone number is required.");
    var message = Json.object();
    message.put("sid", "SM" + String.format("%032x", messages.size() + 1));
    message.put("account_sid", SID).put("to", to).put("body", form.get("Body").getFirst());
    message.put("from", form.getOrDefault("From", List.of("+15005550006")).getFirst());
    message.put("direction", "outbound-api").put("status", "queued").put("num_segments", "1");
    message.put("date_created", now()).put("date_updated", now()).putNull("date_sent");
    message.putNull("error_code").putNull("error_message").putNull("price");
    messages.add(message);
    return Answer.of(201, message.deepCopy());
  }

  private Answer list(Asked asked) {
    var query = asked.parameters();
    var found =
        messages.reversed().stream()
            .filter(m -> isWanted(m, query.get("To"), query.get("DateSent>")))
            .toList();
    int size = Integer.parseInt(query.getOrDefault("PageSize", List.of("50")).getFirst());
    int page = Integer.parseInt(query.getOrDefault("Page", List.of("0")).getFirst());
    var json = Json.object().put("page", page).put("page_size", size);
    var array = json.putArray("messages");
    found.stream().skip((long) page * size).limit(size).forEach(m -> array.add(m.deepCopy()));
    var first = asked.path() + "?" + asked.query().replaceAll("&Page=\\d+", "");
    if (found.size() > (page + 1) * size) json.put("next_page_uri", first + "&Page=" + (page + 1));
    else json.putNull("next_page_uri");
    return Answer.of(200, json.put("uri", first));
  }

  private static boolean isWanted(JsonNode message, List<String> to, List<String> since) {
    if (to != null && !message.path("to").asText().equals(to.getFirst())) return false;
    if (since == null) return true;
    if (message.path("date_sent").isNull()) return false;
    var sent = DateTimeFormatter.RFC_1123_DATE_TIME.parse(message.path("date_sent").asText());
    return !Instant.from(sent).isBefore(Instant.parse(since.getFirst()));
  }
}
