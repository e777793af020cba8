package com.xordon.store.table;

import com.xordon.core.practice.Client;
import com.xordon.store.form.ClientForm;
import com.xordon.store.form.Form;
import java.time.ZoneId;

final class ClientTable extends RowTable<Client> {
  ClientTable() {
    super("contact", "contacts");
  }

  @Override
  Form<Client> form(ZoneId zone) {
    return new ClientForm();
  }

  @Override
  Columns columns(Client c, ZoneId zone) {
    return new Columns().put("name", c.name()).put("email", c.email()).put("phone", c.phone());
  }
}
