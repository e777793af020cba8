package com.xordon.core.booking;

import com.xordon.core.automation.Automations;
import com.xordon.core.change.Change;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.meeting.Meetings;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.task.Outbox;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The open page of the ledger: everything read and written inside one transaction.
public interface Page extends Diary {
  Rules rules();

  Optional<Appointment> appointment(AppointmentId id);

  Optional<Client> client(ClientId id);

  /// Clients whose name, mail or phone holds all words of a text, best first; an empty text gives
  /// the first by name.
  List<Client> clients(String text, int most);

  /// All appointments of a client, newest first.
  List<Appointment> appointmentsOf(ClientId client, int most);

  /// All appointments of a series, cancelled ones too, in order of start.
  List<Appointment> appointmentsOfSeries(String series);

  /// All appointments that came from a source, by their id there.
  Map<String, Appointment> appointmentsFrom(String source);

  /// All blocked time that came from a source, by its id there.
  Map<String, Busy> busyFrom(String source);

  /// The waitlist, longest waiting first: those who still wait, or everyone who ever did.
  List<WaitlistEntry> waitlist(boolean everyone);

  Optional<WaitlistEntry> waiting(WaitlistId id);

  /// What was paid for an appointment and given back, oldest first.
  List<Payment> payments(AppointmentId appointment);

  /// What is to reach the outside world.
  Outbox outbox();

  Meetings meetings();

  Automations automations();

  /// What happened to an appointment, oldest first.
  List<Change> history(AppointmentId id);

  /// The first entry of each of the last deeds, newest first, none begun behind entry `upTo`.
  List<Change> lastDeeds(long upTo, int most);

  /// A new id, in order of time.
  String newId();

  /// Waits until nobody else decides about these people and rooms; held until the page closes.
  void lock(Collection<StaffId> staff, Collection<RoomId> rooms);

  void save(Appointment appointment);

  void save(Client client);

  void save(WaitlistEntry entry);

  void save(StaffMember member);

  void save(Room room);

  void save(Service service);

  void save(Practice practice);

  void add(Busy busy);

  /// Adds a payment under an id of its own; one that is there is never written over.
  void add(Payment payment);

  void remove(Busy busy);

  void remove(ClientId client);

  /// Removes what never was more than a request; a real appointment is cancelled and stays.
  void remove(AppointmentId appointment);

  /// The last deed that isn't undone yet.
  Optional<Step> undoable();

  /// The last deed undone, unless something else was done since.
  Optional<Step> redoable();

  /// Writes back what was there before `step` (or after it, when it was undone); false, and nothing
  /// written, when one of its rows was changed since.
  boolean takeBack(Step step);

  /// Nothing of this page is to be kept.
  void discard();
}
