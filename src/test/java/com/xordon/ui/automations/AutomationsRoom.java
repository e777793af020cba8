package com.xordon.ui.automations;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.automation.AutomationDesk;
import com.xordon.automation.Correspondence;
import com.xordon.automation.Post;
import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.Appointment;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import com.xordon.delivery.mail.Login;
import com.xordon.delivery.mail.MailChannel;
import com.xordon.delivery.mail.MailServer;
import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.demo.DemoPractice;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.SampleBooks;
import com.xordon.store.Store;
import com.xordon.ui.Lights;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The room on real books in a folder, with a mail server in this process.
final class AutomationsRoom implements AutoCloseable, Post, AutomationDoors, MessageSettings {
  static final Instant NOW = Instant.parse("2026-11-25T09:26:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  final InstantSource clock = InstantSource.fixed(NOW);
  final Books books;
  final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  final Notices notices = new Notices();
  final ProblemSurface problems = new ProblemSurface();
  final Map<String, String> secrets = new HashMap<>();
  final List<Appointment> opened = new ArrayList<>();
  final AutomationDesk desk;
  final AutomationsScreen screen;
  private final Path home;
  final Browser mailSignIn = new Browser();
  private int woken;

  AutomationsRoom(Path home, Locale locale) {
    this.home = home;
    books = Store.open(home, clock, new Author("marta", "desk-1"));
    var sample = new DemoPractice(DemoPractice.Size.SMALL, 1, BERLIN, NOW, locale).sample();
    SampleBooks.fill(books, sample);
    server.start();
    desk = new AutomationDesk(books.ledger(), this, clock);
    var background = new Background(Runnable::run, Runnable::run);
    var voice = new Voice(notices, problems, this::undo);
    screen =
        Lights.call(() ->
            new AutomationsScreen(
                books.ledger(),
                clock,
                books.changes(),
                new AutomationsScreen.Mail(desk, this),
                new AutomationsScreen.Around(
                    background,
                    voice,
                    Texts.of(AutomationsScreen.class, locale, BERLIN),
                    new MessageCount(
                        new TaskDesk(books.ledger(), clock),
                        books.changes(),
                        background,
                        problems)),
                this));
  }

  Ledger ledger() {
    return books.ledger();
  }

  AutomationsViewModel model() {
    return screen.model();
  }

  /// Takes the last deed back.
  void undo() {
    new BookingDesk(books.ledger(), clock).undo();
  }

  List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  String mailPort() {
    return Integer.toString(server.getSmtp().getPort());
  }

  int woken() {
    return woken;
  }

  @Override
  public Correspondence correspondence() {
    return new Correspondence(
        new Letterhead("", "", ""),
        new Party("North Street Practice", "desk@north.example"),
        Optional.empty(),
        "+4930123456",
        Locale.UK,
        new MessageLinks("", "", "", "", ""));
  }

  @Override
  public Optional<Channel> channel(Letter.Kind kind) {
    if (kind != Letter.Kind.EMAIL || setting("mail.smtp.host").isEmpty()) return Optional.empty();
    var port = Integer.parseInt(setting("mail.smtp.port"));
    var facts =
        new MailServer(
            setting("mail.smtp.host"), port, Security.PLAIN_ON_LOOPBACK, new Login.None());
    return Optional.of(MailChannel.real(facts, clock));
  }

  /// As if the form had been filled in.
  void setUpMail() {
    set("mail.smtp.host", "127.0.0.1");
    set("mail.smtp.port", mailPort());
    set("mail.from.address", "desk@north.example");
  }

  @Override
  public String setting(String key) {
    return books.settings().getOrDefault(key, "");
  }

  @Override
  public void set(String key, String value) {
    books.set(key, value);
  }

  @Override
  public boolean hasSecret(String name) {
    return secrets.containsKey(name);
  }

  @Override
  public void keep(String name, String secret) {
    secrets.put(name, secret);
  }

  @Override
  public MailSignIn signIn() {
    return mailSignIn;
  }

  /// A browser that ends as it is told, and a provider that keeps who is signed in.
  final class Browser implements MailSignIn {
    Ending next = Ending.CONNECTED;
    int cancelled;

    @Override
    public Ending signIn(Provider provider, String address) {
      if (next == Ending.CONNECTED) {
        set("mail.smtp.user", address);
        set("mail.smtp.login", provider.name().toLowerCase(Locale.ROOT));
        set("mail.smtp.host", "smtp.example.org");
      }
      return next;
    }

    @Override
    public void cancel() {
      cancelled++;
    }

    @Override
    public void disconnect(Provider provider) {
      set("mail.smtp.login", "");
      set("mail.smtp.host", "");
    }
  }

  @Override
  public void wake() {
    woken++;
  }

  @Override
  public Optional<Path> saveTo(String name) {
    return Optional.of(home.resolve(name));
  }

  @Override
  public void open(Appointment appointment) {
    opened.add(appointment);
  }

  @Override
  public void close() {
    books.close();
    server.stop();
  }
}
