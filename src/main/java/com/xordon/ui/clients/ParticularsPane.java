package com.xordon.ui.clients;

import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// By which ways somebody may be written to, and in which words.
final class ParticularsPane extends VBox {
  private static final ObservableValue<String> NOTHING = new SimpleStringProperty("");
  private static final List<String> LANGUAGES =
      List.of("", "en", "de", "fr", "es", "it", "nl", "pl", "pt", "tr", "uk", "ru", "ar");

  private final ParticularsForm form;
  private final Texts texts;

  ParticularsPane(ParticularsForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    getStyleClass().add("gap-16");
    getChildren().addAll(consent(), places(), days());
  }

  private Node consent() {
    var mail = new CheckBox(texts.say("consent.mail"));
    mail.selectedProperty().bindBidirectional(form.mail);
    var sms = new CheckBox(texts.say("consent.sms"));
    sms.selectedProperty().bindBidirectional(form.sms);
    var ways = new VBox(mail, sms);
    ways.getStyleClass().add("gap-6");
    var title = ClientsView.label(texts.say("consent"), "field-label", "text-12", "medium");
    var box = new VBox(title, ways);
    box.getStyleClass().addAll("gap-6", "consent");
    return box;
  }

  private Node places() {
    var language = new ComboBox<String>();
    language.getItems().setAll(LANGUAGES);
    language.setConverter(new Names());
    language.valueProperty().bindBidirectional(form.language);
    var zone = new TextField();
    zone.setPromptText(texts.say("zone.prompt", "zone", texts.zone().getId()));
    zone.textProperty().bindBidirectional(form.zone);
    return row(field("language", language, NOTHING), field("zone", zone, said(form.zoneComplaint)));
  }

  private Node days() {
    var born = new DatePicker();
    born.valueProperty().bindBidirectional(form.born);
    var tags = new TextField();
    tags.setPromptText(texts.say("tags.prompt"));
    tags.textProperty().bindBidirectional(form.tags);
    return row(field("born", born, said(form.bornComplaint)), field("tags", tags, NOTHING));
  }

  private static Node row(Node... fields) {
    var row = new HBox(fields);
    row.getStyleClass().add("gap-12");
    for (var field : fields) HBox.setHgrow(field, Priority.ALWAYS);
    return row;
  }

  private LabelledField field(String key, Control control, ObservableValue<String> complaint) {
    var field = new LabelledField(texts.say(key), control, complaint);
    field.setPrefWidth(1); // both of a row alike
    return field;
  }

  private ObservableValue<String> said(ObservableValue<String> key) {
    return key.map(k -> k.isEmpty() ? "" : texts.say(k));
  }

  private final class Names extends StringConverter<String> {
    @Override
    public String toString(@Nullable String tag) {
      if (tag == null || tag.isEmpty()) return texts.say("language.none");
      return Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
    }

    @Override
    public @Nullable String fromString(String text) {
      return null;
    }
  }
}
