package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;

/// An object of `contacts`.
public final class ClientForm extends Form<Client> {
  @Override
  public Client read(Fields f) {
    return new Client(
        new ClientId(f.id("id")), f.text("name", ""), f.text("email", ""), f.text("phone", ""));
  }

  @Override
  public ObjectNode canonical(Client c) {
    var node = object().put("id", c.id().value()).put("name", c.name());
    if (!c.email().isEmpty()) node.put("email", c.email());
    if (!c.phone().isEmpty()) node.put("phone", c.phone());
    return node;
  }
}
