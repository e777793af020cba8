package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.message.MessageTrigger;
import com.xordon.core.message.TemplateText;
import com.xordon.core.message.Wording;
import com.xordon.core.practice.ServiceId;
import java.util.Locale;
import java.util.TreeMap;

/// An object of `templates`.
public final class TemplateForm extends Form<MessageTemplate> {
  @Override
  public MessageTemplate read(Fields f) {
    var trigger =
        f.parse(
            "trigger",
            f.text("trigger"),
            "a trigger like appointment.booked",
            word -> MessageTrigger.of(word).orElseThrow(IllegalArgumentException::new));
    var wordings = new TreeMap<String, Wording>();
    for (var text : f.objects("texts", t -> t)) {
      var language = text.text("language");
      if (!isLanguage(language)) throw text.bad("language", "is not a language like en");
      if (wordings.put(language, wording(text)) != null)
        throw text.bad("language", "is there twice");
    }
    if (wordings.isEmpty()) throw f.bad("texts", "a template has a text");
    return new MessageTemplate(
        new MessageTemplateId(f.id("id")),
        f.text("name", ""),
        trigger,
        wordings,
        f.optText("service").map(ServiceId::new));
  }

  private static boolean isLanguage(String text) {
    return Locale.of(text).getLanguage().equals(text) && text.matches("[a-z]{2,3}");
  }

  private static Wording wording(Fields f) {
    return new Wording(
        parsed(f, "subject", f.text("subject", "")),
        parsed(f, "body", f.text("body", "")),
        f.optText("sms").map(text -> parsed(f, "sms", text)));
  }

  private static TemplateText parsed(Fields f, String key, String text) {
    return switch (TemplateText.parse(text)) {
      case TemplateText.Good(var good) -> good;
      case TemplateText.Bad(var faults) ->
          throw f.bad(key, faults.getFirst().sentence(Locale.ENGLISH));
    };
  }

  @Override
  public ObjectNode canonical(MessageTemplate t) {
    var node = object().put("id", t.id().value()).put("name", t.name());
    node.put("trigger", t.trigger().canonical());
    t.service().ifPresent(s -> node.put("service", s.value()));
    var texts = node.putArray("texts");
    new TreeMap<>(t.wordings())
        .forEach((language, wording) -> {
          var text = texts.addObject().put("language", language);
          text.put("subject", wording.subject().source()).put("body", wording.body().source());
          wording.sms().ifPresent(sms -> text.put("sms", sms.source()));
        });
    return node;
  }
}
