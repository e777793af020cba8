package com.xordon.ui.automations;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.ui.automations.LetterPicture.Kind;
import com.xordon.ui.automations.LetterPicture.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsModelTest {
  @TempDir Path home;
  private AutomationsRoom room;
  private TextsModel model;

  @BeforeEach
  void open() {
    room = new AutomationsRoom(home, Locale.UK);
    room.model().refresh();
    model = room.model().texts();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aFaultIsNamedWithItsPlaceAndWhatWasMeant() {
    var form = model.form();
    form.body.set("Hello,\nsee you {{apointment_date}}");
    assertThat(form.faults()).hasSize(1);
    var fault = form.faults().getFirst();
    assertThat(fault.field()).isEqualTo(TextForm.Field.BODY);
    assertThat(fault.fault().place(Locale.UK)).isEqualTo("Line 2, column 9");
    assertThat(fault.fault().sentence(Locale.UK)).contains("“appointment_date”");
    assertThat(model.preview().letterProperty().get()).isEmpty();
    model.save();
    assertThat(form.wordingComplaint.get()).isEqualTo("text.wrong");
    assertThat(room.desk.isOwn(id("confirmation"))).isFalse();
  }

  @Test
  void aFaultInALanguageOutOfSightBringsItIntoSight() {
    var form = model.form();
    assertThat(form.languageProperty().get()).isEqualTo("en");
    form.turn("de");
    form.subject.set("{{nobody_knows_this}}");
    form.turn("en");
    assertThat(form.faults()).isEmpty();
    model.save();
    assertThat(form.languageProperty().get()).isEqualTo("de");
    assertThat(form.faults()).isNotEmpty();
  }

  @Test
  void aReadyMadeTextIsWrittenOverAndIsAsItWasAgain() {
    var form = model.form();
    var before = form.subject.get();
    form.subject.set("Welcome, {{contact_first_name}}");
    model.save();
    assertThat(model.isOwn(model.selectedProperty().get().orElseThrow())).isTrue();
    assertThat(room.said()).containsExactly("Confirmation is changed.");
    model.remove();
    assertThat(form.subject.get()).isEqualTo(before);
    assertThat(room.desk.isOwn(id("confirmation"))).isFalse();
    room.undo();
    assertThat(room.desk.isOwn(id("confirmation"))).isTrue();
  }

  @Test
  void anotherLanguageBeginsWithTheWordsOfTheOneShown() {
    var form = model.form();
    form.add("fr");
    assertThat(form.languages()).containsExactly("de", "en", "fr");
    form.subject.set("Votre rendez-vous");
    model.save();
    assertThat(kept("confirmation").wordings()).containsOnlyKeys("de", "en", "fr");
    form.turn("fr");
    form.removeLanguage();
    model.save();
    assertThat(kept("confirmation").wordings()).containsOnlyKeys("de", "en");
  }

  @Test
  void oneServiceHasATextOfItsOwn() {
    var service = model.services().getFirst();
    model.startFor(service);
    model.form().subject.set("About your " + service.name());
    model.save();
    var own = kept("confirmation/" + service.id().value());
    assertThat(own.service()).contains(service.id());
    assertThat(model.texts()).contains(own);
    model.remove();
    assertThat(model.texts()).doesNotContain(own);
  }

  @Test
  void itIsShownOnARealAppointmentInEachShape() {
    var preview = model.preview();
    assertThat(preview.examples()).isNotEmpty();
    var who = preview.example.get().words().split(" ", 2)[0];
    var letter = preview.letterProperty().get().orElseThrow();
    assertThat(letter.text()).startsWith("Hello " + who);
    var picture = LetterPicture.of(letter.html());
    assertThat(picture.getFirst().kind()).isEqualTo(Kind.SENDER);
    assertThat(picture.getLast().kind()).isEqualTo(Kind.FOOT);
    assertThat(picture).anyMatch(b -> b.spans().stream().anyMatch(s -> s.look() == Look.STRONG));
    preview.shape.set(PreviewModel.Shape.SMS);
    assertThat(preview.letterProperty().get().orElseThrow().text()).contains("booked for");
    assertThat(LetterPane.counted(room.model().words(), "ü".repeat(161)))
        .contains("161 characters", "2 SMS");
  }

  @Test
  void markupOfAClientsNameIsNoMarkup() {
    assertThat(LetterPicture.of("<body><p class=\"text\">&lt;b&gt; &amp;lt;<br>\nx</p>"))
        .extracting(b -> b.spans().stream().map(LetterPicture.Span::text).toList())
        .containsExactly(List.of("<b> &lt;", "\n", "x"));
  }

  @Test
  void aTestArrivesAndIsInTheLog() throws Exception {
    room.setUpMail();
    var preview = model.preview();
    preview.address.set("nobody");
    preview.test();
    assertThat(preview.addressComplaint.get()).isEqualTo("address.wrong");
    preview.address.set("me@north.example");
    preview.test();
    assertThat(preview.testedProperty().get()).isEqualTo("It is on its way to me@north.example.");
    assertThat(room.server.getReceivedMessages()).hasSize(1);
    assertThat(room.server.getReceivedMessages()[0].getSubject()).startsWith("Your appointment on");
    assertThat(room.model().log().rows().getFirst().line().recipient())
        .isEqualTo("me@north.example");
  }

  @Test
  void withoutAnAccountATestSaysWhatIsMissing() {
    model.preview().address.set("me@north.example");
    model.preview().test();
    assertThat(model.preview().testedProperty().get())
        .isEqualTo("It was not sent. The account for it is not set up.");
  }

  private static MessageTemplateId id(String name) {
    return new MessageTemplateId(name);
  }

  private MessageTemplate kept(String name) {
    return room.desk.templates(Locale.UK).stream()
        .filter(t -> t.id().equals(id(name)))
        .findFirst()
        .orElseThrow();
  }
}
