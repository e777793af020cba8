package com.xordon.store;

import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.PaymentId;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/// A practice to which anything happens: what people do, what they take back, what is imported, and
/// rules that change under what was booked long ago.
final class FigureWorld {
  static final Instant BASE = Instant.parse("2031-03-20T00:00:00Z");
  static final int DAYS = 60;
  private static final Interval EVER =
      new Interval(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "Asia/Kathmandu",
          "Pacific/Apia");
  private static final int MOST = 50;

  final Books books;
  private final Random random;
  private int made;
  private String zone = ZONES.getFirst();
  private String currency = "EUR";
  private int notice = 24;
  private int price = 6500;
  private String video = "zoom";

  FigureWorld(Books books, long seed) {
    this(books, new Random(seed));
    books.importPractice(PracticeFile.parse(practice()));
  }

  private FigureWorld(Books books, Random random) {
    this.books = books;
    this.random = random;
  }

  /// What is in other books, which may be copies of these.
  FigureWorld of(Books others) {
    return new FigureWorld(others, random);
  }

  String practice() {
    return """
    {"xordon":1,"practice":{"name":"N","zone":"%s","currency":"%s","cancelNotice":"PT%dH",
       "closures":[{"from":"2031-04-10","to":"2031-04-11","name":"Closed"}]},
     "staff":[{"id":"anna","name":"Anna","zone":"Europe/Berlin","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"09:00","to":"17:00"}],
                "leave":[{"start":"2031-04-01T10:00","end":"2031-04-02T12:00","reason":"x"}]},
              {"id":"ben","name":"Ben","zone":"America/New_York","hours":[{"days":["MON","SAT"],"from":"08:00","to":"12:00"},{"days":["MON"],"from":"13:00","to":"18:30"}],
                "overrides":[{"date":"2031-04-07","hours":[{"from":"10:00","to":"11:00"}]}]},
              {"id":"old","name":"Old","active":false,"hours":[{"days":["MON"],"from":"08:00","to":"12:00"}]}],
     "services":[{"id":"physio","name":"P","minutes":45,"price":%d,"video":"%s","staff":[{"id":"anna"},{"id":"ben"}],
                  "addOns":[{"id":"tape","name":"Tape","minutes":5,"price":900}]},
                 {"id":"talk","name":"T","minutes":30,"staff":[{"id":"anna"}]},
                 {"id":"camp","name":"C","minutes":90,"price":20000,"staff":[{"id":"ben"}]}],
     "contacts":[{"id":"c0","name":"A"},{"id":"c1","name":"B"},{"id":"c2","name":"C"},{"id":"c3","name":"D"}]}
    """
        .formatted(zone, currency, notice, price, video);
  }

  List<Appointment> appointments() {
    return books.ledger().read(page -> page.appointments(EVER));
  }

  /// The providers of the meetings that stand.
  Map<String, String> met() {
    return books
        .ledger()
        .read(page -> {
          var met = new HashMap<String, String>();
          for (var a : page.appointments(EVER)) {
            for (var m : page.meetings().of(a.id())) {
              if (m.state() != Meeting.State.GONE) {
                met.put(a.id().value(), m.account().provider().id());
              }
            }
          }
          return met;
        });
  }

  Instant anyMoment() {
    return BASE.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
  }

  int next(int n) {
    return random.nextInt(n);
  }

  /// One more thing happens.
  String change() {
    int what = random.nextInt(100);
    if (what < 35) return write("book", Deed.BOOK, this::book);
    if (what < 70) return write("edit", Deed.EDIT, this::edit);
    if (what < 78) return write("undo", Deed.UNDO, page -> page.undoable().map(page::takeBack));
    if (what < 83) return write("redo", Deed.REDO, page -> page.redoable().map(page::takeBack));
    if (what < 87) return write("remove", Deed.EDIT, this::remove);
    if (what < 90) return write("merge", Deed.EDIT, this::merge);
    if (what < 94) return write("meet", Deed.RUN, this::meet);
    if (what < 97) return write("pay", Deed.PAY, this::pay);
    if (what < 98) return load();
    return rules();
  }

  private interface Work {
    Object on(Page page);
  }

  private String write(String name, Deed deed, Work work) {
    books
        .ledger()
        .write(
            deed,
            page -> {
              work.on(page);
              return true;
            });
    return name;
  }

  /// Part of a price or more, or some of it back, in whatever currency: no figure hears of it.
  private Object pay(Page page) {
    var all = page.appointments(EVER);
    if (all.isEmpty()) return false;
    var a = all.get(random.nextInt(all.size()));
    long amount = random.nextInt(9_000) - 2_000L;
    if (amount == 0) return false;
    page.add(
        new Payment(
            new PaymentId(page.newId()),
            a.id(),
            a.client(),
            amount,
            random.nextBoolean() ? "EUR" : "CHF",
            Payment.Method.CASH,
            anyMoment(),
            ""));
    return true;
  }

  private Object book(Page page) {
    var all = page.appointments(EVER);
    if (all.size() >= MOST) return remove(page);
    int n = 1 + (random.nextInt(10) == 0 ? random.nextInt(5) : 0);
    for (int i = 0; i < n; i++) page.save(fresh());
    return true;
  }

  private Appointment fresh() {
    var start = anyMoment();
    var made = start.minus(Duration.ofMinutes(random.nextInt(30_000) - 500));
    var a =
        new Appointment(
            new AppointmentId("a" + this.made++),
            service(),
            client(),
            staff(),
            List.of(),
            Interval.of(start, Duration.ofMinutes(random.nextInt(200))),
            List.of(),
            Status.BOOKED,
            made,
            1 + random.nextInt(3),
            details(),
            Optional.empty(),
            Optional.empty());
    return random.nextInt(12) == 0 ? inParts(a) : a;
  }

  private static Appointment inParts(Appointment a) {
    var first = Interval.of(a.when().start(), Duration.ofMinutes(95));
    var second = Interval.of(a.when().start().plus(Duration.ofDays(2)), Duration.ofMinutes(45));
    var parts =
        List.of(new Part(first), new Part(second, a.staff().stream().limit(1).toList(), List.of()));
    var whole = new Interval(first.start(), second.end());
    return a.movedTo(whole, parts, a.staff(), List.of(), Optional.empty());
  }

  private ServiceId service() {
    return new ServiceId(List.of("physio", "talk", "camp", "unknown").get(random.nextInt(4)));
  }

  private Optional<ClientId> client() {
    return random.nextInt(6) == 0
        ? Optional.empty()
        : Optional.of(new ClientId("c" + random.nextInt(9)));
  }

  private List<StaffId> staff() {
    var pool = List.of("anna", "ben", "old");
    var one = new StaffId(pool.get(random.nextInt(3)));
    if (random.nextInt(4) > 0) return List.of(one);
    return random.nextInt(4) == 0
        ? List.of()
        : List.of(one, new StaffId(pool.get(random.nextInt(3))));
  }

  private Details details() {
    var price =
        random.nextInt(3) == 0 ? OptionalLong.of(random.nextInt(9000)) : OptionalLong.empty();
    var source = List.of("desk", "page", "ics").get(random.nextInt(3));
    var d = new Details(price, "", "", source, Optional.empty(), Optional.empty());
    if (random.nextInt(4) == 0) {
      d = d.with(List.of(new com.xordon.core.practice.AddOnId("tape")));
    }
    return random.nextInt(6) == 0 ? d.by(Optional.of(random.nextBoolean() ? "teams" : "none")) : d;
  }

  private Optional<Appointment> any(Page page) {
    var all = page.appointments(EVER);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Object edit(Page page) {
    any(page).ifPresent(a -> page.save(edited(a)));
    return true;
  }

  private Appointment edited(Appointment a) {
    var statuses = Status.values();
    return switch (random.nextInt(6)) {
      case 0 -> moved(a);
      case 1 -> a.with(details());
      case 2 ->
          a.cancelled(
              new Cancellation(
                  random.nextBoolean() ? Cancellation.By.CLIENT : Cancellation.By.PRACTICE,
                  a.when().start().minus(Duration.ofHours(random.nextInt(60) - 5)),
                  ""));
      case 3 -> with(a, client());
      default -> a.with(statuses[random.nextInt(statuses.length - 1)]);
    };
  }

  private Appointment moved(Appointment a) {
    var time = Interval.of(anyMoment(), Duration.ofMinutes(random.nextInt(300)));
    return a.movedTo(time, List.of(), staff(), List.of(), Optional.empty());
  }

  private static Appointment with(Appointment a, Optional<ClientId> client) {
    return new Appointment(
        a.id(),
        a.service(),
        client,
        a.staff(),
        a.rooms(),
        a.when(),
        a.parts(),
        a.status(),
        a.created(),
        a.seats(),
        a.details(),
        a.overridden(),
        a.cancelled());
  }

  private Object remove(Page page) {
    any(page).ifPresent(a -> page.remove(a.id()));
    return true;
  }

  /// Two clients turn out to be one.
  private Object merge(Page page) {
    var from = new ClientId("c" + random.nextInt(9));
    var into = new ClientId("c" + random.nextInt(9));
    page.appointmentsOf(from, 1000).forEach(a -> page.save(with(a, Optional.of(into))));
    return true;
  }

  private Object meet(Page page) {
    any(page)
        .ifPresent(a -> {
          var there = page.meetings().of(a.id());
          if (there.isEmpty()) page.meetings().save(meeting(a));
          else page.meetings().save(there.getLast().gone());
        });
    return true;
  }

  private Meeting meeting(Appointment a) {
    var provider = VideoProvider.values()[random.nextInt(3)];
    var plan = new MeetingPlan("t", a.when(), java.time.ZoneOffset.UTC);
    return Meeting.asked(
        new MeetingId("m-" + a.id()), a.id(), AccountName.ofPractice(provider), plan, BASE);
  }

  private String load() {
    var file = PracticeFile.parse(practice());
    var some = new ArrayList<Appointment>();
    for (int i = 0; i < 20; i++) some.add(fresh());
    books.importPractice(PracticeFile.saying(file.rules(), file.clients(), some, List.of()));
    return "import";
  }

  private String rules() {
    switch (random.nextInt(5)) {
      case 0 -> zone = ZONES.get(random.nextInt(ZONES.size()));
      case 1 -> currency = random.nextBoolean() ? "EUR" : "CHF";
      case 2 -> notice = random.nextInt(60);
      case 3 -> price = random.nextInt(9000);
      default -> video = random.nextBoolean() ? "meet" : "zoom";
    }
    var rules = PracticeFile.parse(practice()).rules();
    return write(
        "rules",
        Deed.SET_UP,
        page -> {
          page.save(rules.practice());
          rules.services().forEach(page::save);
          return true;
        });
  }
}
