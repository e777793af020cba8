package com.xordon.app.command;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.util.List;
import java.util.Optional;

/// Finds clients as people name them on the command line.
final class Clients {
  private Clients() {}

  /// The client of that id, or the only one of that name; nobody when it must be someone new.
  static Optional<ClientId> named(Books books, String text) {
    return books
        .ledger()
        .read(page -> {
          var byId = page.client(new ClientId(text)).map(Client::id);
          if (byId.isPresent()) return byId;
          List<ClientId> named =
              page.clients(text, 100).stream()
                  .filter(c -> c.name().equalsIgnoreCase(text.strip()))
                  .map(Client::id)
                  .toList();
          if (named.size() > 1) {
            throw new ProblemException(Problem.of("AMBIGUOUS_CLIENT", text));
          }
          return named.stream().findFirst();
        });
  }
}
