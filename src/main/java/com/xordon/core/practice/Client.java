package com.xordon.core.practice;

/// Someone who comes to appointments; `email` and `phone` are empty when unknown.
public record Client(
    ClientId id, String name, String email, String phone, Particulars particulars) {
  /// Someone of whom no more is known.
  public Client(ClientId id, String name, String email, String phone) {
    this(id, name, email, phone, Particulars.UNKNOWN);
  }

  public Client with(Particulars others) {
    return new Client(id, name, email, phone, others);
  }
}
