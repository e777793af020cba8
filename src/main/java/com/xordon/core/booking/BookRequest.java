package com.xordon.core.booking;

import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A wish to book. With an `override` reason staff may break rules; without one every rule holds.
/// `attending` are the wanted parts of a service over several days, counted from 0; all when empty.
public record BookRequest(
    ServiceId service,
    Optional<ClientId> client,
    Instant start,
    Optional<StaffId> staff,
    OptionalInt minutes,
    List<Integer> attending,
    Optional<String> override,
    Details details) {
  public BookRequest {
    attending = List.copyOf(attending);
  }

  /// All of it.
  public BookRequest(
      ServiceId service,
      Optional<ClientId> client,
      Instant start,
      Optional<StaffId> staff,
      OptionalInt minutes,
      Optional<String> override,
      Details details) {
    this(service, client, start, staff, minutes, List.of(), override, details);
  }

  public BookRequest forClient(ClientId who) {
    return new BookRequest(
        service, Optional.of(who), start, staff, minutes, attending, override, details);
  }

  /// As long and as dear as the add-ons of the details make the service.
  BookRequest withAddOns(Service of) {
    var taken = details.addOns();
    if (taken.isEmpty()) return this;
    var length = minutes.isPresent() ? minutes : OptionalInt.of(of.minutesWith(taken));
    var price = details.price().isPresent() ? details.price() : of.priceWith(taken);
    var dearer = price.isPresent() ? details.at(price.getAsLong()) : details;
    return new BookRequest(service, client, start, staff, length, attending, override, dearer);
  }

  public BookRequest attending(List<Integer> parts) {
    return new BookRequest(service, client, start, staff, minutes, parts, override, details);
  }

  public BookRequest because(String reason) {
    return new BookRequest(
        service, client, start, staff, minutes, attending, Optional.of(reason), details);
  }
}
