package com.xordon.core.booking;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;

/// Someone who isn't in the books yet; `email` and `phone` are empty when unknown.
public record NewClient(String name, String email, String phone) {
  public NewClient {
    if (name.isBlank()) throw new IllegalArgumentException("a client has a name");
  }

  public Client as(ClientId id) {
    return new Client(id, name.strip(), email.strip(), phone.strip());
  }
}
