package com.xordon.core.rescue;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Remembered;
import com.xordon.core.diary.Sheet;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// "Anna is away today": proposes where her appointments go, and makes the moves as one deed that
/// one undo takes back.
public final class DayRescue {
  /// Whether the day off is entered with the moves, so that nobody is booked there again.
  public enum Enter {
    LEAVE,
    NOTHING
  }

  private final Ledger ledger;
  private final InstantSource clock;
  private final Price price;

  public DayRescue(Ledger ledger, InstantSource clock) {
    this(ledger, clock, Price.USUAL);
  }

  public DayRescue(Ledger ledger, InstantSource clock, Price price) {
    this.ledger = ledger;
    this.clock = clock;
    this.price = price;
  }

  public Proposing propose(Absence absence) {
    return ledger.read(
        page -> new Replanning(page.rules(), page, clock.instant(), price).propose(absence));
  }

  /// Makes all moves of a proposal, or of the part of one, if each still holds; else none.
  public Rescued accept(Proposal proposal, Enter enter) {
    return ledger.write(
        Deed.MOVE,
        page -> {
          lock(page, proposal);
          var outcome = accept(page, proposal, enter);
          if (outcome instanceof Rescued.Overtaken) page.discard();
          return outcome;
        });
  }

  private Rescued accept(Page page, Proposal proposal, Enter enter) {
    var hindrances = new ArrayList<Rescued.Hindrance>();
    var current = current(page, proposal, hindrances);
    if (!hindrances.isEmpty()) return new Rescued.Overtaken(hindrances);
    var moved = moved(page, proposal, current, hindrances);
    if (!hindrances.isEmpty()) return new Rescued.Overtaken(hindrances);
    moved.forEach(page::save);
    return new Rescued.Done(moved, enter == Enter.LEAVE && enter(page, proposal.absence()));
  }

  /// The appointments as they are now, by the move that is about them.
  private static Map<Move, Appointment> current(
      Page page, Proposal proposal, List<Rescued.Hindrance> hindrances) {
    var current = new HashMap<Move, Appointment>();
    for (var move : proposal.moves()) {
      var found = page.appointment(move.id()).filter(a -> isAsProposed(a, move.from()));
      boolean known =
          page.rules().service(move.from().service()).isPresent()
              && page.rules().staff(proposal.absence().staff()).isPresent();
      if (found.isPresent() && known) current.put(move, found.get());
      else hindrances.add(new Rescued.Hindrance(move, List.of()));
    }
    return current;
  }

  /// Notes and price may be written anew; what was decided about may not.
  private static boolean isAsProposed(Appointment now, Appointment then) {
    return now.when().equals(then.when())
        && now.parts().equals(then.parts())
        && now.staff().equals(then.staff())
        && now.service().equals(then.service())
        && now.client().equals(then.client())
        && now.seats() == then.seats()
        && Replanning.isToCome(now.status());
  }

  /// Each move as the engine allows it now, one after the other.
  private List<Appointment> moved(
      Page page,
      Proposal proposal,
      Map<Move, Appointment> current,
      List<Rescued.Hindrance> hindrances) {
    if (proposal.moves().isEmpty()) return List.of();
    var rules = page.rules();
    var placer = new Placer(proposal.absence().in(rules), clock.instant());
    var sheet = new Sheet(new Remembered(page, proposal.moves().getFirst().from().when()));
    var moved = new ArrayList<Appointment>();
    for (var together : sessions(proposal.moves())) {
      var seats = together.stream().flatMap(m -> Stream.ofNullable(current.get(m)));
      var to = together.getFirst().to();
      var bundle =
          new Bundle(
              seats.toList(),
              rules.service(to.service()).orElseThrow(),
              proposal.absence().staff());
      switch (placer.place(sheet, bundle, to.staff(), to.when().start())) {
        case Placed.At(var after, var places) -> {
          sheet = after;
          moved.addAll(places);
        }
        case Placed.Barred(var reasons) ->
            together.forEach(m -> hindrances.add(new Rescued.Hindrance(m, reasons)));
      }
    }
    return moved;
  }

  /// Seats that go from one session to one place.
  private static List<List<Move>> sessions(List<Move> moves) {
    var together = new LinkedHashMap<Object, List<Move>>();
    for (var m : moves) {
      var key =
          List.of(
              m.from().service(), m.from().when(), m.from().staff(), m.to().when(), m.to().staff());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(m);
    }
    return List.copyOf(together.values());
  }

  private static boolean enter(Page page, Absence absence) {
    var member = page.rules().staff(absence.staff());
    if (member.isEmpty() || absence.in(member.get()).equals(member.get())) return false;
    page.save(absence.in(member.get()));
    return true;
  }

  private static void lock(Page page, Proposal proposal) {
    var staff = new TreeSet<StaffId>();
    var rooms = new TreeSet<RoomId>();
    staff.add(proposal.absence().staff());
    for (var move : proposal.moves()) {
      staff.addAll(move.from().staff());
      staff.addAll(move.to().staff());
      rooms.addAll(move.from().rooms());
      page.rules().service(move.from().service()).ifPresent(s -> needed(s, staff, rooms));
    }
    page.lock(staff, rooms);
  }

  private static void needed(Service service, TreeSet<StaffId> staff, TreeSet<RoomId> rooms) {
    service.staff().forEach(s -> staff.add(s.id()));
    service.rooms().forEach(r -> rooms.addAll(r.anyOf()));
  }
}
