package com.xordon.delivery.mail;

import static com.xordon.delivery.mail.MailWorld.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.canary.Discreet;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Receipt;
import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.delivery.mail.SmtpProxy.Fault;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong between us and a mail server, and what it means.
@Discreet({"Ada Lovelace", "ada@example.com", "See you on Tuesday", "sesame"})
class MailFaultsTest {
  private final MailWorld world = new MailWorld();
  private final MailChannel channel = world.channel();

  @AfterEach
  void close() throws Exception {
    channel.close();
    world.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, 421 too busy, Later",
    "GREETING, 554 not you, NeedsPerson",
    "MAIL, 451 later please, Later",
    "MAIL, 530 5.7.0 Authentication required, NeedsPerson",
    "MAIL, 550 5.7.1 not under this name, NeedsPerson",
    "MAIL, 552 5.3.4 too big, Refused",
    "RCPT, 450 4.2.0 greylisted, Later",
    "RCPT, 421 closing, Later",
    "RCPT, 550 5.1.1 no such user, Refused",
    "RCPT, 552 5.2.2 mailbox full, Refused",
    "RCPT, 554 5.7.1 Relay access denied, NeedsPerson",
    "DATA, 452 no room, Later",
    "DATA, 554 no, Refused",
    "END, 451 scanner is away, Later",
    "END, 552 5.3.4 message too big, Refused",
    "END, 554 5.7.1 looks like spam, Refused"
  })
  void anAnswerIsReadByWhatItWasGivenTo(String verb, String line, String means) {
    world.proxy.reply(verb, line);
    var receipt = channel.send(letter());
    assertThat(receipt.getClass().getSimpleName()).isEqualTo(means);
    assertThat(receipt.toString()).contains(line);
    assertThat(world.arrived()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "BODY"})
  void aCutBeforeTheEndOfALetterLeavesNothingBehind(String verb) {
    world.proxy.on(verb, new Fault.CutBefore());
    // too long to be under way as a whole before the cut is felt
    var letter = letter().withHtml("<p>x</p>\n".repeat(2_000_000));
    assertThat(channel.send(letter)).isInstanceOf(Receipt.Unreachable.class);
    world.proxy.heal();
    assertThat(channel.send(letter())).isInstanceOf(Receipt.Sent.class);
    assertThat(world.arrived()).hasSize(1);
  }

  @Test
  void aCutAfterTheEndOfALetterIsUnsureAndStaysSo() {
    world.proxy.on("END", new Fault.CutAfter());
    assertThat(channel.send(letter())).isInstanceOf(Receipt.Unsure.class);
    assertThat(world.arrived()).hasSize(1);
    assertThat(channel.find(letter())).isInstanceOf(Receipt.Unsure.class);
  }

  @Test
  void aServerThatNeverAnswersALetterLeavesItUnsure() {
    world.proxy.on("END", new Fault.Silence());
    try (var hasty = world.hasty()) {
      assertThat(hasty.send(letter())).isInstanceOf(Receipt.Unsure.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT"})
  void aServerThatNeverAnswersIsGivenUp(String verb) {
    world.proxy.on(verb, new Fault.Silence());
    try (var hasty = world.hasty()) {
      long began = System.nanoTime();
      assertThat(hasty.send(letter())).isInstanceOf(Receipt.Unreachable.class);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GREETING", "MAIL"})
  void aServerThatDripsIsGivenUpToo(String verb) {
    world.proxy.on(verb, new Fault.Drip());
    try (var hasty = world.hasty()) {
      long began = System.nanoTime();
      assertThat(hasty.send(letter())).isEqualTo(new Receipt.Unreachable("TIME_OUT"));
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
    }
  }

  @Test
  void aSlowServerIsWaitedFor() {
    world.proxy.on("END", new Fault.Slow(1_500));
    assertThat(channel.send(letter())).isInstanceOf(Receipt.Sent.class);
  }

  @Test
  void nobodyThereIsUnreachable() throws Exception {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    for (var host : new String[] {"localhost", "no-such-host.invalid"}) {
      var facts =
          new MailServer(host, port, Security.PLAIN_ANYWHERE, new Login.None(), MailWorld.SHORT);
      try (var nobody =
          new MailChannel(facts, MailWorld.plain(), InstantSource.fixed(MailWorld.NOW))) {
        assertThat(nobody.send(letter())).isInstanceOf(Receipt.Unreachable.class);
      }
    }
  }

  @Test
  void aLineThatCanBeReadIsOutOfTheQuestion() {
    var facts =
        new MailServer("mail.example.org", 25, Security.PLAIN_ON_LOOPBACK, new Login.None());
    try (var plain =
        new MailChannel(facts, MailWorld.plain(), InstantSource.fixed(MailWorld.NOW))) {
      assertThat(plain.send(letter())).isEqualTo(new Receipt.NeedsPerson("PLAIN_NOT_ALLOWED"));
    }
  }

  @Test
  void lettersShareAConnectionEvenAfterARefusal() {
    channel.send(letter("confirm:1"));
    world.proxy.reply("RCPT", "550 5.1.1 no such user");
    assertThat(channel.send(letter("confirm:2"))).isInstanceOf(Receipt.Refused.class);
    world.proxy.heal();
    var ids = new ArrayList<String>();
    for (int i = 3; i < 10; i++) {
      if (channel.send(letter("confirm:" + i)) instanceof Receipt.Sent(var ref)) ids.add(ref);
    }
    assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    assertThat(world.arrived()).hasSize(8);
    assertThat(world.proxy.connections()).isEqualTo(1);
  }

  @Test
  void aConnectionTheServerEndedIsOpenedAgain() {
    channel.send(letter("confirm:1"));
    world.proxy.on("NOOP", new Fault.CutBefore());
    assertThat(channel.send(letter("confirm:2"))).isInstanceOf(Receipt.Sent.class);
    assertThat(world.proxy.connections()).isEqualTo(2);
    assertThat(world.arrived()).hasSize(2);
  }

  @Test
  void aLetterLargerThanTheServerTakesIsNotEvenBegun() {
    world.proxy.offering("SIZE 1000000");
    var large = letter().withHtml("<p>" + "x".repeat(10_000_000) + "</p>");
    assertThat(channel.send(large)).isEqualTo(new Receipt.Refused("TOO_LARGE SIZE 1000000"));
    assertThat(world.proxy.commands()).noneMatch(c -> c.startsWith("MAIL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com\r\nRCPT TO:<eve@example.com>",
        "ada@example.com\nBcc: eve@example.com",
        "ada@example.com> NOTIFY=NEVER",
        "ada@example.com, eve@example.com",
        "Ada <ada@example.com>",
        "ada example@example.com",
        "ada@exa mple.com",
        "ada@",
        "@example.com",
        "ada",
        "",
        // Java would write to strasse.de, which is somebody else's
        "ada@straße.de"
      })
  void whatIsNoAddressNeverReachesTheServer(String address) {
    var receipt = channel.send(letter("confirm:1", Party.of(address), "Hello"));
    assertThat(receipt).isInstanceOf(Receipt.Refused.class);
    assertThat(world.proxy.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "\u0000", "\u2028"})
  void nobodyWritesAHeaderOfTheirOwn(String end) {
    var evil = "Hello" + end + "Bcc: eve@example.com";
    var ada = Party.of("ada@example.com");
    assertThat(channel.send(letter("confirm:1", ada, evil)))
        .isEqualTo(new Receipt.Refused("LINE_BREAK_IN_HEADER"));
    assertThat(channel.send(letter("confirm:1", new Party(evil, ada.address()), "Hello")))
        .isInstanceOf(Receipt.Refused.class);
    assertThat(channel.send(letter().withReplyTo(new Party(evil, ada.address()))))
        .isInstanceOf(Receipt.Refused.class);
    assertThat(world.proxy.connections()).isZero();
  }
}
