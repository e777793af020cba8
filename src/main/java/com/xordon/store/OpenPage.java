package com.xordon.store;

import com.github.f4b6a3.uuid.UuidCreator;
import com.xordon.core.automation.Automations;
import com.xordon.core.booking.FollowUp;
import com.xordon.core.booking.Page;
import com.xordon.core.booking.Step;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
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
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.task.Outbox;
import com.xordon.store.journal.Row;
import com.xordon.store.table.AutomationRows;
import com.xordon.store.table.Counters;
import com.xordon.store.table.Deeds;
import com.xordon.store.table.DiaryRows;
import com.xordon.store.table.Docs;
import com.xordon.store.table.JournalTable;
import com.xordon.store.table.MeetingRows;
import com.xordon.store.table.PaymentRows;
import com.xordon.store.table.Tables;
import com.xordon.store.table.TaskRows;
import com.xordon.store.table.WaitlistRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A page over one transaction of the database.
final class OpenPage implements Page {
  private static final String[] RULES = {"practice", "staff", "room", "service"};

  private final Handle handle;
  private final Cached cached;
  private final Tables tables;
  private final DiaryRows diary;
  private final Writing writing;
  private final Counters.Values counters;
  private long positions;
  private @Nullable Rules rules;
  private long takenBack;
  private Optional<Deed> deedTakenBack = Optional.empty();
  private boolean discarded;

  OpenPage(Handle handle, Cached cached) {
    this.handle = handle;
    this.cached = cached;
    this.tables = new Tables(handle);
    this.diary = new DiaryRows(handle);
    this.writing = new Writing(tables);
    this.counters = new Counters(handle).read();
    this.positions = counters.position();
  }

  Tables tables() {
    return tables;
  }

  Handle handle() {
    return handle;
  }

  /// Writes a value that belongs to no port of this page.
  void put(String entity, String id, Object value) {
    save(entity, id, value);
  }

  Writing writing() {
    return writing;
  }

  /// How far the books were when the page was opened.
  Counters.Values counters() {
    return counters;
  }

  /// What was read of the rules doesn't hold any more.
  void forget() {
    rules = null;
  }

  boolean isDiscarded() {
    return discarded;
  }

  long takenBack() {
    return takenBack;
  }

  long nextPosition() {
    return ++positions;
  }

  @Override
  public Rules rules() {
    var known = rules;
    if (known == null) {
      known = writing.touches(RULES) ? Cached.read(tables) : cached.rules(counters, tables);
      rules = known;
    }
    return known;
  }

  @Override
  public Optional<Appointment> appointment(AppointmentId id) {
    return tables.row("appointment", id.value()).map(Docs::appointment);
  }

  @Override
  public Optional<Client> client(ClientId id) {
    return writing.isEmpty() ? cached.client(counters, id, this::read) : read(id);
  }

  private Optional<Client> read(ClientId id) {
    return tables.row("contact", id.value()).map(Docs::client);
  }

  @Override
  public List<Client> clients(String text, int most) {
    var clients = cached.clients(counters, tables);
    var own = writing.puts("contact");
    return (own.isEmpty() ? clients : clients.with(own)).find(text, most);
  }

  @Override
  public List<Appointment> appointmentsOf(ClientId client, int most) {
    return diary.ofClient(client, most);
  }

  @Override
  public List<Appointment> appointmentsOfSeries(String series) {
    return diary.ofSeries(series);
  }

  @Override
  public Map<String, Appointment> appointmentsFrom(String source) {
    return diary.appointmentsFrom(source);
  }

  @Override
  public Map<String, Busy> busyFrom(String source) {
    return diary.busyFrom(source);
  }

  @Override
  public List<WaitlistEntry> waitlist(boolean everyone) {
    return new WaitlistRows(handle).read(everyone);
  }

  @Override
  public Optional<WaitlistEntry> waiting(WaitlistId id) {
    return tables.row("waitlist", id.value()).map(Docs::waiting);
  }

  @Override
  public List<Payment> payments(AppointmentId appointment) {
    return new PaymentRows(handle).of(appointment);
  }

  @Override
  public Outbox outbox() {
    return new OpenOutbox(new TaskRows(handle), task -> save("task", task.id().value(), task));
  }

  @Override
  public Meetings meetings() {
    return new OpenMeetings(new MeetingRows(handle), this::save, this::drop, this::newId);
  }

  @Override
  public Automations automations() {
    return new OpenAutomations(new AutomationRows(handle), this::automated, hand());
  }

  private Automated automated() {
    return writing.touches(Automated.ROWS)
        ? Automated.read(tables)
        : cached.automated(counters, tables);
  }

  private OpenAutomations.Hand hand() {
    return new OpenAutomations.Hand() {
      @Override
      public void save(String entity, String id, Object value) {
        OpenPage.this.save(entity, id, value);
      }

      @Override
      public void drop(String entity, String id) {
        OpenPage.this.drop(entity, id);
      }

      @Override
      public void ownRules() {
        var before = tables.row("section", Automated.SECTION);
        var list = new Row(nextPosition(), "{\"of\":\"list\"}");
        writing.put("section", Automated.SECTION, before, list);
      }

      @Override
      public String newId() {
        return OpenPage.this.newId();
      }
    };
  }

  @Override
  public List<Change> history(AppointmentId id) {
    return Telling.changes(new JournalTable(handle).of("appointment", id.value()));
  }

  @Override
  public List<Change> lastDeeds(long upTo, int most) {
    return Telling.changes(new JournalTable(handle).beginnings(upTo, most));
  }

  @Override
  public String newId() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  @Override
  public void lock(Collection<StaffId> staff, Collection<RoomId> rooms) {
    for (var id : new TreeSet<>(staff)) lockRow("staff", id.value());
    for (var id : new TreeSet<>(rooms)) lockRow("rooms", id.value());
  }

  private void lockRow(String table, String id) {
    handle
        .select(
            "select id from %s where practice_id = ? and id = ? for update".formatted(table),
            Tables.PRACTICE,
            id)
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public void save(Appointment appointment) {
    save("appointment", appointment.id().value(), appointment);
  }

  @Override
  public void save(Client client) {
    save("contact", client.id().value(), client);
  }

  @Override
  public void save(WaitlistEntry entry) {
    save("waitlist", entry.id().value(), entry);
  }

  @Override
  public void save(StaffMember member) {
    save("staff", member.id().value(), member);
  }

  @Override
  public void save(Room room) {
    save("room", room.id().value(), room);
  }

  @Override
  public void save(Service service) {
    save("service", service.id().value(), service);
  }

  @Override
  public void save(Practice practice) {
    save("practice", Tables.PRACTICE, practice);
  }

  @Override
  public void add(Busy busy) {
    save("busy", newId(), busy);
  }

  @Override
  public void add(Payment payment) {
    if (tables.row("payment", payment.id().value()).isPresent()) {
      throw new IllegalArgumentException("a payment is never written over");
    }
    save("payment", payment.id().value(), payment);
  }

  void set(String key, String value) {
    save("setting", key, value);
  }

  private void save(String entity, String id, Object value) {
    var before = tables.row(entity, id);
    long position = before.isPresent() ? 0 : nextPosition();
    writing.put(entity, id, before, Docs.row(value, before, position, tables.zone()));
    rules = null;
  }

  @Override
  public void remove(Busy busy) {
    diary.idsOf(busy).stream().findFirst().ifPresent(id -> drop("busy", id));
  }

  @Override
  public void remove(ClientId client) {
    drop("contact", client.value());
  }

  @Override
  public void remove(AppointmentId appointment) {
    drop("appointment", appointment.value());
  }

  private void drop(String entity, String id) {
    var before = tables.row(entity, id);
    if (before.isPresent()) writing.put(entity, id, before, null);
  }

  @Override
  public Optional<Step> undoable() {
    return new Deeds(handle).undoable();
  }

  @Override
  public Optional<Step> redoable() {
    return new Deeds(handle).redoable();
  }

  @Override
  public boolean takeBack(Step step) {
    boolean again = new Deeds(handle).isUndone(step.transaction());
    var entries = new JournalTable(handle).ofTransaction(step.transaction());
    if (!again) entries = entries.reversed();
    var steps = TakingBack.ofPeople(entries, again);
    if (!steps.isPossible(tables)) return false;
    writing.putAll(steps.puts(), steps.before());
    takenBack = step.transaction();
    deedTakenBack = Optional.of(step.deed());
    rules = null;
    return true;
  }

  /// Asks for what is to follow outside from what this page changed.
  void followUp(Deed deed, Instant now) {
    boolean loaded = deedTakenBack.orElse(deed) == Deed.IMPORT;
    new Following(this, new FollowUp(this, now)).follow(loaded);
  }

  @Override
  public void discard() {
    discarded = true;
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return diary.appointments(window);
  }

  @Override
  public List<Appointment> created(Interval window) {
    return diary.created(window);
  }

  @Override
  public List<Busy> busy(Interval window) {
    return diary.busy(window);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return diary.lastAssigned(service);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return diary.lastAssigned();
  }
}
