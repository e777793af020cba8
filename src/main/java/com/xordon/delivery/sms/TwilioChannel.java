package com.xordon.delivery.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.net.JsonDoor;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// SMS by Twilio, which knows no key against sending twice: what is unsure has to be looked up.
public final class TwilioChannel implements Channel {
  public static final URI REAL = URI.create("https://api.twilio.com");

  /// So far may Twilio's clock and ours be apart.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final int MOST_PAGES = 20;
  private static final String NUMBER = "\\+[1-9]\\d{6,14}";

  private final URI api;
  private final TwilioAccount account;
  private final JsonDoor door;

  public TwilioChannel(URI api, TwilioAccount account, JsonDoor door) {
    this.api = api;
    this.account = account;
    this.door = door;
  }

  @Override
  public Receipt send(Letter letter) {
    var sender = letter.sender().address().strip();
    if (sender.isEmpty()) return new Receipt.NeedsPerson("NO_SENDER");
    if (!number(letter).matches(NUMBER)) return new Receipt.Refused("NO_SUCH_NUMBER");
    var form = new LinkedHashMap<String, String>();
    form.put("To", number(letter));
    form.put(sender.matches("MG[0-9a-fA-F]{32}") ? "MessagingServiceSid" : "From", sender);
    form.put("Body", letter.text());
    return TwilioAnswers.sent(
        door.post(URI.create(api + messages()), account.key(), account.secret(), form));
  }

  /// By time of sending first. What still waits there has no such time, and might be left out, so
  /// it isn't taken for missing before the whole list was gone through.
  @Override
  public Receipt find(Letter letter) {
    if (!number(letter).matches(NUMBER)) return new Receipt.NotFound();
    var since = letter.asked().minus(SKEW).truncatedTo(ChronoUnit.SECONDS).toString();
    var recent = look(letter, Map.of("DateSent>", since));
    return recent instanceof Receipt.NotFound ? look(letter, Map.of()) : recent;
  }

  private Receipt look(Letter letter, Map<String, String> narrower) {
    var query = new LinkedHashMap<String, String>();
    query.put("To", number(letter));
    query.putAll(narrower);
    query.put("PageSize", "100");
    var next = Optional.of(messages() + "?" + encoded(query));
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var heard = door.get(URI.create(api + next.get()), account.key(), account.secret());
      var list = TwilioAnswers.list(heard);
      if (list.isEmpty()) return TwilioAnswers.notListed(heard);
      for (var message : list.get().path("messages"))
        if (TwilioAnswers.isOf(letter, message, letter.asked().minus(SKEW)))
          return TwilioAnswers.became(message);
      next = next(list.get());
    }
    return next.isEmpty() ? new Receipt.NotFound() : new Receipt.Unsure("LIST_TOO_LONG");
  }

  /// Only where the list goes on in our own account: our secret goes with it.
  private Optional<String> next(JsonNode list) {
    return Optional.of(list.path("next_page_uri").asText(""))
        .filter(uri -> uri.startsWith(messages() + "?"));
  }

  private String messages() {
    return "/2010-04-01/Accounts/" + account.sid() + "/Messages.json";
  }

  private static String number(Letter letter) {
    return letter.recipient().address().strip();
  }

  private static String encoded(Map<String, String> query) {
    var text = new StringBuilder();
    query.forEach((name, value) ->
        text.append(text.isEmpty() ? "" : "&")
            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }
}
