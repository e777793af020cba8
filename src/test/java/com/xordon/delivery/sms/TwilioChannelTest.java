package com.xordon.delivery.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.canary.Discreet;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.core.task.TaskId;
import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.JsonDoor;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// SMS by a Twilio that keeps its books.
@Discreet("twilio-token")
class TwilioChannelTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  private static final String ADA = "+4915112345678";

  private Instant now = NOW;
  private final InstantSource clock = () -> now;
  private final TwilioFake twilio = new TwilioFake(clock);
  private final TwilioChannel channel = channel(TwilioFake.TOKEN);

  private TwilioChannel channel(String token) {
    var door = new HttpDoor(new JdkTransport(), Duration.ofSeconds(2));
    return new TwilioChannel(
        twilio.api(), TwilioAccount.of(TwilioFake.SID, token), new JsonDoor(door, clock));
  }

  @AfterEach
  void noViolations() {
    assertThat(twilio.violations()).isEmpty();
    twilio.close();
  }

  private static Letter sms(String text) {
    return sms(ADA, text);
  }

  private static Letter sms(String to, String text) {
    return Letter.sms(new TaskId("remind:a1"), NOW, to, "+4930901820", text);
  }

  @Test
  void whatIsSentIsThereAsWritten() {
    var text = "Grüße & 100 % = „bis morgen“ + 👍\nzweite Zeile";
    var receipt = channel.send(sms(text));
    var kept = twilio.messages().getFirst();
    assertThat(receipt).isEqualTo(new Receipt.Sent(kept.path("sid").asText()));
    assertThat(kept.path("body").asText()).isEqualTo(text);
    assertThat(kept.path("to").asText()).isEqualTo(ADA);
    assertThat(kept.path("from").asText()).isEqualTo("+4930901820");
  }

  @Test
  void aMessagingServiceSendsToo() {
    var letter = Letter.sms(new TaskId("a"), NOW, ADA, "MG" + "ab".repeat(16), "Hello");
    assertThat(channel.send(letter)).isInstanceOf(Receipt.Sent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0151 12345678", "+49", "ada", "+4915112345678&Body=x"})
  void whatIsNoNumberIsNotEvenAsked(String number) {
    assertThat(channel.send(sms(number, "Hello"))).isEqualTo(new Receipt.Refused("NO_SUCH_NUMBER"));
    assertThat(twilio.seen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "21211, Refused",
    "21610, Refused",
    "21612, Refused",
    "21614, Refused",
    "21617, Refused",
    "99999, Refused",
    "21408, NeedsPerson",
    "21606, NeedsPerson",
    "21608, NeedsPerson",
    "21705, NeedsPerson",
    "20005, NeedsPerson",
    "21611, Later"
  })
  void aRefusalIsReadByItsCode(int code, String means) {
    twilio.refuse(ADA, code);
    var receipt = channel.send(sms("Hello"));
    assertThat(receipt.getClass().getSimpleName()).isEqualTo(means);
    assertThat(receipt.toString()).contains("TWILIO " + code);
  }

  @Test
  void aWrongSecretNeedsAPerson() {
    var receipt = channel("wrong").send(sms("Hello"));
    assertThat(receipt).isInstanceOf(Receipt.NeedsPerson.class);
    assertThat(receipt.toString()).doesNotContain("wrong");
    assertThat(channel("wrong").find(sms("Hello"))).isInstanceOf(Receipt.NeedsPerson.class);
  }

  @Test
  void whoWantsToBeLeftAloneIs() {
    twilio.faults().retryAfter(Duration.ofSeconds(9)).next(Fault.TOO_MANY_SECONDS);
    assertThat(channel.send(sms("Hello")))
        .isEqualTo(new Receipt.Later("HTTP 429", Optional.of(Duration.ofSeconds(9))));
    assertThat(twilio.messages()).isEmpty();
  }

  @Test
  void nobodyThereIsUnreachable() {
    twilio.offline(true);
    assertThat(channel.send(sms("Hello"))).isInstanceOf(Receipt.Unreachable.class);
    assertThat(channel.find(sms("Hello"))).isInstanceOf(Receipt.Unreachable.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT", "SERVER_ERROR", "BAD_GATEWAY", "UNAVAILABLE", "NOT_JSON", "WEB_PAGE"})
  void whatDidNotArriveIsNotFound(Fault fault) {
    twilio.faults().next(fault);
    assertThat(channel.send(sms("Hello"))).isInstanceOf(Receipt.Unsure.class);
    assertThat(channel.find(sms("Hello"))).isEqualTo(new Receipt.NotFound());
  }

  @ParameterizedTest
  @EnumSource(names = {"DONE_BUT_ERROR", "DONE_BUT_CUT", "DONE_BUT_GARBAGE"})
  void whatArrivedUnheardIsFoundWhetherItStillWaitsOrNot(Fault fault) {
    twilio.faults().next(fault);
    assertThat(channel.send(sms("Hello "))).isInstanceOf(Receipt.Unsure.class);
    var sid = twilio.messages().getFirst().path("sid").asText();
    assertThat(channel.find(sms("Hello "))).isEqualTo(new Receipt.Sent(sid));
    twilio.deliver();
    assertThat(channel.find(sms("Hello "))).isEqualTo(new Receipt.Sent(sid));
    assertThat(channel.find(sms("Hello, but other"))).isEqualTo(new Receipt.NotFound());
    assertThat(channel.find(sms("+4915100000000", "Hello"))).isEqualTo(new Receipt.NotFound());
  }

  @Test
  void anAnswerThatTakesTooLongIsUnsureAndFound() {
    twilio.faults().slowness(Duration.ofSeconds(4)).next(Fault.SLOW);
    assertThat(channel.send(sms("Hello"))).isInstanceOf(Receipt.Unsure.class);
    assertThat(channel.find(sms("Hello"))).isInstanceOf(Receipt.Sent.class);
  }

  @Test
  void anOlderTwinIsNotTakenForIt() {
    channel.send(sms("See you tomorrow"));
    twilio.deliver();
    now = NOW.plus(Duration.ofDays(7));
    var next = Letter.sms(new TaskId("remind:a2"), now, ADA, "+4930901820", "See you tomorrow");
    assertThat(channel.find(next)).isEqualTo(new Receipt.NotFound());
    assertThat(channel.find(sms("See you tomorrow"))).isInstanceOf(Receipt.Sent.class);
  }

  @Test
  void clocksMayDiffer() {
    twilio.ahead(Duration.ofMinutes(-3));
    channel.send(sms("Hello"));
    twilio.deliver();
    assertThat(channel.find(sms("Hello"))).isInstanceOf(Receipt.Sent.class);
  }

  @Test
  void whatWasTakenAndNotDeliveredIsRefused() {
    channel.send(sms("Hello"));
    twilio.fail(30_003, "Unreachable destination handset");
    assertThat(channel.find(sms("Hello")))
        .isEqualTo(new Receipt.Refused("TWILIO 30003 Unreachable destination handset"));
  }

  @Test
  void aLongListIsReadToItsEnd() {
    channel.send(sms("the one"));
    for (int i = 0; i < 250; i++) channel.send(sms("another " + i));
    assertThat(channel.find(sms("the one"))).isInstanceOf(Receipt.Sent.class);
    assertThat(twilio.seen().stream().map(Seen::query)).anyMatch(q -> q.endsWith("Page=2"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVER_ERROR", "TOO_MANY", "NOT_JSON", "WEB_PAGE"})
  void withoutAListNothingIsSentAgain(Fault fault) {
    twilio.faults().next(fault, fault);
    assertThat(channel.find(sms("Hello"))).isInstanceOf(Receipt.Later.class);
  }

  @Test
  void whoLooksBeforeSendingAgainSendsOnce() {
    for (int seed = 0; seed < 15; seed++) {
      var letter = sms("Letter " + seed);
      twilio
          .faults()
          .chance(
              new Random(seed),
              0.6,
              Fault.CUT,
              Fault.DONE_BUT_CUT,
              Fault.DONE_BUT_ERROR,
              Fault.TOO_MANY,
              Fault.DONE_BUT_GARBAGE,
              Fault.UNAVAILABLE);
      Receipt last = new Receipt.NotFound();
      for (int i = 0; i < 200 && !(last instanceof Receipt.Sent); i++) {
        boolean free = last instanceof Receipt.NotFound;
        var heard = free ? channel.send(letter) : channel.find(letter);
        // a refused try did nothing; whatever else was said, it isn't known
        if (free && heard instanceof Receipt.Later) continue;
        last = heard;
      }
      assertThat(last).isInstanceOf(Receipt.Sent.class);
      assertThat(twilio.messages()).hasSize(seed + 1);
    }
  }
}
