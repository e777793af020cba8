package com.xordon.app.command;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.store.Books;
import java.util.function.UnaryOperator;

/// The names behind ids; an id without a name stands for itself.
record FigureNames(Books books) {
  /// Of services and of staff.
  UnaryOperator<String> ofOffer() {
    var rules = books.ledger().read(page -> page.rules());
    return id ->
        rules
            .service(new ServiceId(id))
            .map(Service::name)
            .or(() -> rules.staff(new StaffId(id)).map(StaffMember::name))
            .orElse(id);
  }

  UnaryOperator<String> ofClients() {
    return id ->
        books.ledger().read(page -> page.client(new ClientId(id)).map(Client::name).orElse(id));
  }
}
