package com.xordon.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.Meeting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// The messages a practice begins with, written about a few appointments; they lie in
/// `target/letters` to be looked at.
class ReadyMadeTest {
  private static final Path LETTERS = Path.of("target", "letters");
  private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);
  private static final List<String> MAY_BE_SAME =
      List.of(
          "place.contact_name.example",
          "place.contact_first_name.example",
          "place.appointment_time.example",
          "place.appointment_end.example",
          "place.staff_name.example",
          "place.video_link.example",
          "place.video_password.example",
          "place.video_provider.example",
          "place.old_time.example",
          "otherDay");

  private final Visits visits = new Visits();

  @Test
  void eachIsThereInBothLanguages() {
    var english = ReadyMade.all(Locale.ENGLISH);
    var german = ReadyMade.all(Locale.GERMAN);
    assertThat(english).hasSize(10);
    for (int i = 0; i < english.size(); i++) {
      assertThat(english.get(i).name()).isNotEqualTo(german.get(i).name());
      var template = english.get(i);
      var en = template.in(Locale.UK);
      var de = template.in(Locale.GERMANY);
      assertThat(en.body()).isNotEqualTo(de.body());
      assertThat(de.sms().isPresent()).isEqualTo(en.sms().isPresent());
      if (en.sms().isPresent()) assertThat(de.sms()).isNotEqualTo(en.sms());
      assertThat(de.body().conditions()).as("%s", template.id()).isEqualTo(en.body().conditions());
      assertThat(template.in(Locale.FRENCH)).isEqualTo(en);
      assertThat(template.language(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
      assertThat(template.language(Locale.GERMANY)).isEqualTo(Locale.GERMANY);
    }
    assertThat(ReadyMade.named("confirmation", Locale.ENGLISH).orElseThrow().trigger())
        .isEqualTo(MessageTrigger.BOOKED);
    assertThat(ReadyMade.named("spam", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void eachReadsWellWhateverIsMissing() throws Exception {
    Files.createDirectories(LETTERS);
    for (var template : ReadyMade.all(Locale.ENGLISH)) {
      for (var language : LANGUAGES) {
        for (var visit : visits.all().entrySet()) {
          var name = template.id() + "-" + visit.getKey() + "-" + language.getLanguage();
          var facts = facts(visit, language, template.trigger());
          write(name, template.in(language), facts, language);
        }
      }
    }
  }

  private void write(String name, Wording wording, MessageFacts facts, Locale language)
      throws Exception {
    var html = LetterText.html(wording.subject(), wording.body(), facts, language);
    var plain = LetterText.plain(wording.body(), facts);
    Files.writeString(LETTERS.resolve(name + ".html"), html);
    var subject = wording.subject().render(facts, Landing.SUBJECT);
    var sms = wording.sms().map(text -> text.render(facts, Landing.SMS)).orElse("");
    Files.writeString(LETTERS.resolve(name + ".txt"), subject + "\n\n" + plain + "\n" + sms + "\n");
    new TinyHtml(html);
    for (var text : List.of(plain, subject, sms)) {
      assertThat(text).as(name).doesNotContain("{{", "**", "](", " ,", " .", "()", "\n\n\n", "  ");
    }
    assertThat(html).doesNotContain(";\"></p>", "<br>\n</p>");
    if (sms.isEmpty()) return;
    var length = SmsLength.of(sms);
    assertThat(length.alphabet()).as(sms).isEqualTo(SmsLength.Alphabet.GSM_7);
    assertThat(length.segments()).as(sms).isLessThanOrEqualTo(2);
    if (name.startsWith("reminder-2h")) assertThat(length.segments()).as(sms).isEqualTo(1);
  }

  private MessageFacts facts(
      Map.Entry<String, Appointment> visit, Locale language, MessageTrigger trigger) {
    boolean bare = visit.getKey().equals("nobody");
    var old = Interval.of(Instant.parse("2026-07-13T07:00:00Z"), Duration.ofHours(1));
    var circumstances =
        Circumstances.NONE
            .movedFrom(old)
            .withLast(old)
            .withNext(visit.getValue().when())
            .offeredUntil(Instant.parse("2026-07-10T10:00:00Z"))
            .withCalendarFile()
            .billed(new Bill(OptionalLong.of(6500), "EUR", false, List.of()));
    var appointment = visit.getValue();
    if (trigger == MessageTrigger.CANCELLED) {
      appointment =
          appointment.cancelled(
              new Cancellation(
                  bare ? Cancellation.By.CLIENT : Cancellation.By.PRACTICE,
                  old.start(),
                  bare ? "" : "Anna Berg is ill"));
    }
    var live = Optional.of(visits.meeting(Meeting.State.LIVE));
    return new AppointmentFacts(
            visits.rules(), bare ? Letterhead.NONE : Visits.LETTERHEAD, language, Optional.empty())
        .of(
            appointment,
            bare ? Optional.empty() : visits.client(),
            visit.getKey().equals("video") ? live : Optional.empty(),
            bare ? Circumstances.NONE : circumstances,
            bare ? MessageLinks.NONE : Visits.LINKS);
  }

  @Test
  void allWordsAreThereInBothLanguages() {
    for (var bundle : List.of("message", "readymade")) {
      var english = MessageWords.of(bundle, Locale.ENGLISH).bundle();
      var german = MessageWords.of(bundle, Locale.GERMAN).bundle();
      var same =
          english.keySet().stream()
              .filter(key -> english.getString(key).equals(german.getString(key)));
      assertThat(german.keySet()).isEqualTo(english.keySet());
      // what is the same in both is so on purpose
      assertThat(same.filter(key -> !MAY_BE_SAME.contains(key)).toList()).isEmpty();
    }
  }
}
