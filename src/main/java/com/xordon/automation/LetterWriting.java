package com.xordon.automation;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.automation.Trigger;
import com.xordon.core.booking.Page;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.message.AppointmentFacts;
import com.xordon.core.message.CalendarPart.Method;
import com.xordon.core.message.Invitation;
import com.xordon.core.message.Landing;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.LetterText;
import com.xordon.core.message.MessageFacts;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.Placeholder;
import com.xordon.core.message.Wording;
import com.xordon.core.practice.Client;
import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the letters of an action: final, one for each who gets one.
record LetterWriting(
    Page page, Correspondence house, Trigger trigger, Occasion occasion, Instant now) {
  /// The letters, or why nobody gets one. `id` is the task's.
  Written write(Action action, TaskId id, Instant asked) {
    return switch (action) {
      case Action.Mail(var to, var template) -> mails(to, template, id, asked);
      case Action.Sms(var to, var template) -> messages(to, template, id, asked);
      case Action.Hook(var url) -> {
        var body = HookBody.of(trigger, occasion, page.rules(), now);
        yield new Written.Letters(List.of(Letter.webhook(id, asked, url, body)));
      }
      default -> new Written.Nobody("NO_LETTER");
    };
  }

  sealed interface Written {
    record Letters(List<Letter> letters) implements Written {}

    /// Nobody gets one, and nothing is wrong with that.
    record Nobody(String why) implements Written {}

    /// A person has to see to something first.
    record Not(String why) implements Written {}
  }

  private Written mails(Recipient to, String name, TaskId id, Instant asked) {
    var template = new Wordings(page.automations().templates()).find(name, occasion.appointment());
    if (template.isEmpty()) return new Written.Not("NO_SUCH_TEMPLATE");
    if (house.mailFrom().address().isBlank()) return new Written.Not("NO_SENDER");
    return switch (to) {
      case Recipient.TheClient() -> {
        var client = occasion.client();
        if (client.isEmpty()) yield new Written.Nobody("NO_CLIENT");
        if (client.get().particulars().noMail()) yield new Written.Nobody("OPTED_OUT");
        if (client.get().email().isBlank()) yield new Written.Nobody("NO_ADDRESS");
        var party = party(client.get().name(), client.get().email());
        yield letters(List.of(mail(template.get(), party, id, asked, true)));
      }
      case Recipient.TheStaff() -> {
        var letters = new ArrayList<Letter>();
        for (var member : occasion.staff(page)) {
          if (member.email().isBlank()) continue;
          var own = letters.isEmpty() ? id : new TaskId(id.value() + "+" + letters.size());
          var party = party(member.name(), member.email());
          letters.add(mail(template.get(), party, own, asked, false));
        }
        yield letters.isEmpty() ? new Written.Nobody("NO_ADDRESS") : letters(letters);
      }
      case Recipient.Address(var address) ->
          letters(List.of(mail(template.get(), Party.of(address), id, asked, false)));
    };
  }

  /// A name that came from elsewhere may hold line breaks, which no header may.
  private static Party party(String name, String address) {
    return new Party(name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip(), address.strip());
  }

  private static Written letters(List<Letter> letters) {
    return new Written.Letters(letters);
  }

  private Written messages(Recipient to, String name, TaskId id, Instant asked) {
    var template = new Wordings(page.automations().templates()).find(name, occasion.appointment());
    if (template.isEmpty()) return new Written.Not("NO_SUCH_TEMPLATE");
    if (house.smsFrom().isBlank()) return new Written.Not("NO_SENDER");
    return switch (to) {
      case Recipient.TheClient() -> {
        var client = occasion.client();
        if (client.isEmpty()) yield new Written.Nobody("NO_CLIENT");
        if (client.get().particulars().noSms()) yield new Written.Nobody("OPTED_OUT");
        if (client.get().phone().isBlank()) yield new Written.Nobody("NO_NUMBER");
        yield sms(template.get(), number(client.get().phone()), id, asked, true);
      }
      case Recipient.TheStaff() -> new Written.Nobody("NO_NUMBER");
      case Recipient.Address(var address) -> sms(template.get(), number(address), id, asked, false);
    };
  }

  private Written sms(
      MessageTemplate template, String number, TaskId id, Instant asked, boolean toClient) {
    var language = language(template, toClient);
    var wording = template.in(language);
    if (wording.sms().isEmpty()) return new Written.Not("NO_SHORT_TEXT");
    var text = wording.sms().get().render(facts(language, toClient), Landing.SMS);
    return letters(List.of(Letter.sms(id, asked, number, house.smsFrom(), text)));
  }

  /// As people write numbers, in the form telephones want.
  private static String number(String written) {
    var plain = written.replaceAll("[\\s()/.-]", "");
    return plain.startsWith("00") ? "+" + plain.substring(2) : plain;
  }

  private Letter mail(
      MessageTemplate template, Party to, TaskId id, Instant asked, boolean toClient) {
    var language = language(template, toClient);
    var wording = template.in(language);
    var facts = facts(language, toClient);
    var subject = wording.subject().render(facts, Landing.SUBJECT);
    var letter =
        Letter.mail(
                id, asked, to, house.mailFrom(), subject, LetterText.plain(wording.body(), facts))
            .withHtml(LetterText.html(wording.subject(), wording.body(), facts, language));
    if (house.replyTo().isPresent()) letter = letter.withReplyTo(house.replyTo().get());
    boolean withCalendar = toClient && occasion.circumstances().calendarFile();
    return withCalendar ? withCalendar(letter, wording, facts) : letter;
  }

  private Letter withCalendar(Letter letter, Wording wording, MessageFacts facts) {
    var a = occasion.appointment().orElseThrow();
    var practice = page.rules().practice().name();
    var service = facts.value(Placeholder.SERVICE_NAME);
    var invitation =
        new Invitation(
            a.id(),
            occasion.changes(),
            a.when(),
            service.isEmpty() ? practice : service + ", " + practice,
            LetterText.plain(wording.body(), facts),
            facts.value(Placeholder.LOCATION_DETAILS).replace("\n", ", "),
            occasion.meeting().map(Meeting::link),
            letter.sender(),
            letter.recipient());
    var method = trigger == Trigger.CANCELLED ? Method.CANCEL : Method.REQUEST;
    return letter.withCalendar(invitation.part(method, now));
  }

  /// A letter to try a text: to whom it is said, whatever the client wishes.
  Letter trial(MessageTemplate template, Letter.Kind kind, String to, TaskId id, Instant asked) {
    if (kind != Letter.Kind.SMS) return mail(template, Party.of(to), id, asked, true);
    var language = language(template, true);
    var text = template.in(language).sms().map(t -> t.render(facts(language, true), Landing.SMS));
    return Letter.sms(id, asked, to, house.smsFrom(), text.orElse(""));
  }

  private Locale language(MessageTemplate template, boolean toClient) {
    var own = toClient ? occasion.client() : Optional.<Client>empty();
    return template.language(own.flatMap(c -> c.particulars().language()).orElse(house.language()));
  }

  MessageFacts facts(Locale language, boolean toClient) {
    var client = occasion.client();
    var zone = toClient ? client.flatMap(c -> c.particulars().zone()) : Optional.<ZoneId>empty();
    var facts = new AppointmentFacts(page.rules(), house.letterhead(), language, zone);
    if (occasion.appointment().isEmpty()) {
      return client
          .map(c -> facts.of(c, occasion.circumstances(), house.links()))
          .orElse(MessageFacts.NONE);
    }
    return facts.of(
        occasion.appointment().get(),
        client,
        occasion.meeting(),
        occasion.circumstances(),
        house.links());
  }
}
