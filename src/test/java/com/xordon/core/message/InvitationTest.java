package com.xordon.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.message.CalendarPart.Method;
import com.xordon.core.message.Letter.Party;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// Another library's calendar reads what we write.
class InvitationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Interval WHEN =
      Interval.of(Instant.parse("2026-03-29T00:30:00Z"), Duration.ofMinutes(50));

  private static Invitation invitation(int sequence, String location, Optional<String> video) {
    return new Invitation(
        new AppointmentId("a1"),
        sequence,
        WHEN,
        "Massage; Rücken, \\Nacken\\ 予約".repeat(6),
        "Bring:\n- a towel, please\r\n- \"time\"; BEGIN:VEVENT",
        location,
        video,
        new Party("Praxis \"Müller\"; Töchter", "praxis@müller.example"),
        new Party("Ada\r\nATTENDEE:mailto:eve@example.com", "ada@example.com"));
  }

  private static Calendar read(CalendarPart part) throws Exception {
    return new CalendarBuilder().build(new StringReader(part.ics()));
  }

  private static VEvent event(CalendarPart part) throws Exception {
    return read(part).<VEvent>getComponent("VEVENT").orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void aRequestSaysWhatWhenAndWhere() throws Exception {
    var invitation = invitation(2, "Hauptstraße 1, Berlin", Optional.empty());
    var part = invitation.part(Method.REQUEST, NOW);
    var event = event(part);
    assertThat(read(part).getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
    assertThat(value(event, "UID")).isEqualTo("a1@xordon");
    assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    assertThat(value(event, "DTSTART")).isEqualTo("20260329T003000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20260329T012000Z");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20260301T080000Z");
    assertThat(value(event, "SUMMARY")).isEqualTo(invitation.summary());
    assertThat(value(event, "DESCRIPTION"))
        .isEqualTo(invitation.description().replace("\r\n", "\n"));
    assertThat(value(event, "LOCATION")).isEqualTo("Hauptstraße 1, Berlin");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(event.getProperty("URL")).isEmpty();
  }

  @Test
  void aCancellationIsAboutTheSameAppointmentAndNewer() throws Exception {
    var request = invitation(2, "", Optional.empty()).part(Method.REQUEST, NOW);
    var cancel = invitation(3, "", Optional.empty()).part(Method.CANCEL, NOW);
    assertThat(value(event(cancel), "UID")).isEqualTo(value(event(request), "UID"));
    assertThat(value(event(cancel), "STATUS")).isEqualTo("CANCELLED");
    assertThat(read(cancel).getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
    assertThat(cancel.sequence()).isEqualTo(3);
  }

  @Test
  void aMeetingByVideoIsItsOwnPlace() throws Exception {
    var link = "https://meet.example/j/123?pwd=a,b;c";
    var event = event(invitation(0, "", Optional.of(link)).part(Method.REQUEST, NOW));
    assertThat(value(event, "LOCATION")).isEqualTo(link.toString());
    assertThat(value(event, "URL")).isEqualTo(link.toString());
  }

  @Test
  void nobodyInvitesSomebodyElseByTheirName() throws Exception {
    var event = event(invitation(0, "", Optional.empty()).part(Method.REQUEST, NOW));
    assertThat(event.getProperties("ATTENDEE")).hasSize(1);
    var organizer = event.getProperty("ORGANIZER").orElseThrow();
    assertThat(organizer.getValue()).startsWith("mailto:praxis@");
    assertThat(organizer.<Parameter>getParameter("CN").orElseThrow().getValue()).contains("Müller");
  }

  @Test
  void noLineIsLongerThan75Octets() {
    var part = invitation(0, "", Optional.empty()).part(Method.REQUEST, NOW);
    assertThat(part.ics().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(part.ics().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }
}
