package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;

/// An account at a video provider; its tokens lie elsewhere.
public final class ConnectionForm extends Form<Connection> {
  @Override
  public Connection read(Fields f) {
    return new Connection(
        f.parse("account", f.text("account"), "an account like zoom", AccountName::parse),
        f.text("name", ""),
        f.word("state", Connection.State.class, Connection.State.CONNECTED),
        f.text("trouble", ""),
        f.instant("since"));
  }

  @Override
  public ObjectNode canonical(Connection c) {
    var node = object().put("account", c.account().value()).put("name", c.name());
    node.put("state", c.state().name());
    if (!c.trouble().isEmpty()) node.put("trouble", c.trouble());
    return node.put("since", c.since().toString());
  }
}
