package com.xordon.delivery.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.JsonDoor;
import com.xordon.net.JsonDoor.Heard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The fake is as strict as it says.
class TwilioFakeTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T09:15:00Z"));

  private final TwilioFake twilio = new TwilioFake(CLOCK);
  private final JsonDoor door =
      new JsonDoor(new HttpDoor(new JdkTransport(), Duration.ofSeconds(5)), CLOCK);
  private final URI messages =
      URI.create(twilio.api() + "/2010-04-01/Accounts/" + TwilioFake.SID + "/Messages.json");

  @AfterEach
  void close() {
    twilio.close();
  }

  private void isRefused(Heard heard, String complaint) {
    assertThat(heard).isInstanceOf(Heard.Answered.class);
    assertThat(((Heard.Answered) heard).status()).isEqualTo(400);
    assertThat(twilio.violations()).anyMatch(v -> v.contains(complaint));
    assertThat(twilio.messages()).isEmpty();
  }

  private Heard post(Map<String, String> form) {
    return door.post(messages, TwilioFake.SID, TwilioFake.TOKEN, form);
  }

  @Test
  void aFieldThatIsMisspelt() {
    isRefused(post(Map.of("To", "+4915112345678", "Bdy", "Hello")), "Bdy");
  }

  @Test
  void aFieldThatIsMissing() {
    isRefused(post(Map.of("From", "+4930901820", "Body", "Hello")), "To");
  }

  @Test
  void aFieldOfTheWrongForm() {
    isRefused(
        post(Map.of("To", "+4915112345678", "Body", "x", "MessagingServiceSid", "MG1")),
        "MessagingServiceSid");
  }

  @Test
  void aQueryItDoesNotKnow() {
    var url = URI.create(messages + "?Too=1");
    isRefused(door.get(url, TwilioFake.SID, TwilioFake.TOKEN), "Too");
  }

  @Test
  void aBodyThatIsNoForm() {
    var heard = door.send("POST", messages, "token", "{\"To\":\"+4915112345678\"}");
    assertThat(((Heard.Answered) heard).status()).isEqualTo(401);
    assertThat(twilio.violations()).anyMatch(v -> v.contains("does not say that it is"));
  }
}
