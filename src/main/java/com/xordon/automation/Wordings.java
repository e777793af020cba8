package com.xordon.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTemplateId;
import com.xordon.core.message.ReadyMade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The texts there are: the practice's own come before the ready-made, and those for a service
/// before those for all. A text for one service is called `confirmation/massage`.
public record Wordings(List<MessageTemplate> own) {
  public Optional<MessageTemplate> find(String name, Optional<Appointment> about) {
    var special = about.map(a -> special(name, a.service().value())).flatMap(this::own);
    return special.or(() -> own(name)).or(() -> ReadyMade.named(name, Locale.ENGLISH));
  }

  /// What the text of a name for one service is called.
  public static String special(String name, String service) {
    return name + "/" + service;
  }

  private Optional<MessageTemplate> own(String name) {
    return own.stream().filter(t -> t.id().equals(new MessageTemplateId(name))).findFirst();
  }

  /// All, the ready-made in their order first, each as it stands now.
  public List<MessageTemplate> all(Locale reader) {
    var all = new ArrayList<MessageTemplate>();
    for (var ready : ReadyMade.all(reader)) all.add(own(ready.id().value()).orElse(ready));
    own.stream().filter(t -> all.stream().noneMatch(a -> a.id().equals(t.id()))).forEach(all::add);
    return all;
  }
}
