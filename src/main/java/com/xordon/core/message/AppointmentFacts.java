package com.xordon.core.message;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be said of an appointment to a client: in their language, and in their zone when it is
/// known, else in the practice's. For a waitlist offer, the appointment is the one that holds the
/// time; for a recall, the last one. The language is to be that of the wording, or a letter would
/// speak two.
public final class AppointmentFacts {
  private final Rules rules;
  private final Letterhead letterhead;
  private final FactWords words;

  public AppointmentFacts(
      Rules rules, Letterhead letterhead, Locale locale, Optional<ZoneId> clientZone) {
    this.rules = rules;
    this.letterhead = letterhead;
    this.words = new FactWords(locale, clientZone.orElse(rules.practice().zone()));
  }

  public MessageFacts of(
      Appointment appointment,
      Optional<Client> client,
      Optional<Meeting> meeting,
      Circumstances circumstances,
      MessageLinks links) {
    var facts = practice(MessageFacts.NONE);
    facts = client(facts, client.map(Client::name).orElse(""));
    facts = what(facts, appointment);
    facts = when(facts, appointment);
    facts = where(facts, appointment, meeting);
    facts = around(facts, circumstances);
    facts = cancelled(facts, appointment);
    return links(facts, links);
  }

  /// What can be said to a client when it is about no appointment.
  public MessageFacts of(Client client, Circumstances circumstances, MessageLinks links) {
    var facts = client(practice(MessageFacts.NONE), client.name());
    return links(around(facts, circumstances), links);
  }

  private MessageFacts practice(MessageFacts facts) {
    return facts
        .with(Placeholder.PRACTICE_NAME, rules.practice().name())
        .with(Placeholder.PRACTICE_PHONE, letterhead.phone())
        .with(Placeholder.PRACTICE_EMAIL, letterhead.email())
        .with(Placeholder.PRACTICE_ADDRESS, letterhead.address());
  }

  private static MessageFacts client(MessageFacts facts, String name) {
    return facts
        .with(Placeholder.CONTACT_NAME, name)
        .with(Placeholder.CONTACT_FIRST_NAME, FirstName.of(name));
  }

  private MessageFacts what(MessageFacts facts, Appointment a) {
    var service = rules.service(a.service());
    var staff = a.staff().stream().flatMap(s -> rules.staff(s).stream());
    var names = staff.map(StaffMember::name).toList();
    var taken = a.details().addOns().stream();
    var addOns = taken.flatMap(id -> service.flatMap(s -> s.addOn(id)).stream()).map(AddOn::name);
    var price = Bill.price(rules, a);
    return facts
        .with(Placeholder.SERVICE_NAME, service.map(Service::name).orElse(a.details().title()))
        .with(Placeholder.ADD_ONS, words.joined(addOns.toList()))
        .with(Placeholder.STAFF_NAME, words.joined(names))
        .with(Condition.SEVERAL_STAFF, names.size() > 1)
        .with(
            Placeholder.PRICE,
            price.isPresent() ? words.money(price.getAsLong(), rules.practice().currency()) : "");
  }

  private MessageFacts when(MessageFacts facts, Appointment a) {
    var parts = a.occupied();
    var start = parts.getFirst().start();
    long days = parts.stream().map(p -> words.day(p.start())).distinct().count();
    boolean otherZone = words.isAnotherClock(rules.practice().zone(), start);
    return facts
        .with(Placeholder.APPOINTMENT_DATE, words.date(start))
        .with(Placeholder.APPOINTMENT_TIME, words.time(start))
        .with(Placeholder.APPOINTMENT_END, words.end(new Interval(start, a.when().end())))
        .with(
            Placeholder.APPOINTMENT_DURATION,
            days > 1 ? words.days(days) : words.duration(a.when().length()))
        .with(
            Placeholder.APPOINTMENT_PARTS,
            String.join("\n", parts.stream().map(words::stretch).toList()))
        .with(Placeholder.TIME_ZONE, words.zone(start))
        .with(Condition.SEVERAL_DAYS, days > 1)
        .with(Condition.OTHER_ZONE, otherZone);
  }

  /// A visit by video is nowhere else.
  private MessageFacts where(MessageFacts facts, Appointment a, Optional<Meeting> meeting) {
    var live = meeting.filter(Meeting::isLive);
    if (live.isEmpty() && !MeetingNeed.wantsVideo(rules.service(a.service()), a)) {
      return facts.with(Placeholder.LOCATION_DETAILS, String.join("\n", place(a)));
    }
    return facts
        .with(Placeholder.VIDEO_LINK, live.map(Meeting::link).orElse(""))
        .with(Placeholder.VIDEO_PASSWORD, live.map(Meeting::password).orElse(""))
        .with(Placeholder.VIDEO_PROVIDER, live.map(m -> m.account().provider().title()).orElse(""))
        .with(Condition.VIDEO_PENDING, live.isEmpty() && isToCome(a));
  }

  private boolean isToCome(Appointment a) {
    return MeetingNeed.of(rules, a).want() == MeetingNeed.Want.YES;
  }

  private List<String> place(Appointment a) {
    var place = new ArrayList<String>();
    if (!letterhead.address().isBlank()) place.add(letterhead.address());
    var rooms = a.rooms().stream().flatMap(r -> rules.room(r).stream()).map(Room::name).toList();
    if (!rooms.isEmpty()) place.add(words.joined(rooms));
    return place;
  }

  private MessageFacts around(MessageFacts facts, Circumstances c) {
    return facts
        .with(Placeholder.OLD_DATE, c.before().map(w -> words.date(w.start())).orElse(""))
        .with(Placeholder.OLD_TIME, c.before().map(w -> words.time(w.start())).orElse(""))
        .with(Placeholder.NEXT_VISIT, c.next().map(w -> words.moment(w.start())).orElse(""))
        .with(Placeholder.LAST_VISIT, c.last().map(w -> words.date(w.start())).orElse(""))
        .with(Placeholder.AMOUNT_PAID, amount(c.bill().map(Bill::paid)))
        .with(Placeholder.AMOUNT_DUE, amount(c.bill().map(Bill::open)))
        .with(Placeholder.OFFER_END, c.offerEnds().map(words::moment).orElse(""))
        .with(Condition.FIRST_VISIT, c.firstVisit())
        .with(Condition.CALENDAR_FILE, c.calendarFile());
  }

  /// Nothing, where nothing was paid or is open.
  private String amount(Optional<Long> minor) {
    return minor
        .filter(m -> m > 0)
        .map(m -> words.money(m, rules.practice().currency()))
        .orElse("");
  }

  private static MessageFacts cancelled(MessageFacts facts, Appointment a) {
    if (a.status() != Status.CANCELLED) return facts;
    var by = a.cancelled().map(Cancellation::by);
    return facts
        .with(Placeholder.CANCEL_REASON, a.cancelled().map(Cancellation::reason).orElse(""))
        .with(
            Condition.CANCELLED_BY_CLIENT, by.filter(b -> b == Cancellation.By.CLIENT).isPresent());
  }

  private static MessageFacts links(MessageFacts facts, MessageLinks links) {
    return facts
        .with(Placeholder.CALENDAR_LINK, links.calendar())
        .with(Placeholder.CANCEL_LINK, links.cancel())
        .with(Placeholder.MOVE_LINK, links.move())
        .with(Placeholder.BOOK_LINK, links.book())
        .with(Placeholder.FEEDBACK_LINK, links.feedback());
  }
}
