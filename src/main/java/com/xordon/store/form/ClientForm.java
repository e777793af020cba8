package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Particulars;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An object of `contacts`.
public final class ClientForm extends Form<Client> {
  private enum Way {
    EMAIL,
    SMS
  }

  @Override
  public Client read(Fields f) {
    var id = new ClientId(f.id("id"));
    var refused = refused(f);
    var particulars =
        new Particulars(
            f.optText("language")
                .map(t -> f.parse("language", t, "a language like de", ClientForm::language)),
            f.has("zone") ? Optional.of(f.zone("zone")) : Optional.empty(),
            f.optDate("born"),
            tags(f),
            refused.contains(Way.EMAIL),
            refused.contains(Way.SMS));
    return new Client(
        id, f.text("name", ""), f.text("email", ""), f.text("phone", ""), particulars);
  }

  private static Locale language(String tag) {
    var locale = Locale.forLanguageTag(tag);
    if (locale.getLanguage().isEmpty()) throw new IllegalArgumentException(tag);
    return locale;
  }

  private static Set<String> tags(Fields f) {
    var tags = new LinkedHashSet<>(f.texts("tags"));
    if (tags.stream().anyMatch(String::isBlank)) throw f.bad("tags", "a tag is not blank");
    return tags;
  }

  private static Set<Way> refused(Fields f) {
    var ways = new LinkedHashSet<Way>();
    for (var word : f.texts("optedOut")) ways.add(f.word("optedOut", word, Way.class));
    return ways;
  }

  @Override
  public ObjectNode canonical(Client c) {
    var node = object().put("id", c.id().value()).put("name", c.name());
    if (!c.email().isEmpty()) node.put("email", c.email());
    if (!c.phone().isEmpty()) node.put("phone", c.phone());
    var more = c.particulars();
    more.language().ifPresent(l -> node.put("language", l.toLanguageTag()));
    more.zone().map(ZoneId::getId).ifPresent(z -> node.put("zone", z));
    more.born().ifPresent(d -> node.put("born", d.toString()));
    if (!more.tags().isEmpty()) node.set("tags", Pieces.texts(new TreeSet<>(more.tags())));
    var refused = refused(more);
    if (!refused.isEmpty()) node.set("optedOut", Pieces.texts(refused));
    return node;
  }

  private static List<Way> refused(Particulars p) {
    var ways = new ArrayList<Way>();
    if (p.noMail()) ways.add(Way.EMAIL);
    if (p.noSms()) ways.add(Way.SMS);
    return ways;
  }
}
