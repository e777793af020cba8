package com.xordon.core.booking;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Automations;
import com.xordon.core.automation.Manners;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.ExternalRef;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.meeting.MeetingFollowUp;
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
import com.xordon.core.task.Task;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The books in memory: a row for each key, and for each deed the rows before and after it.
public final class MemoryLedger implements Ledger {
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Entry> journal = new ArrayList<>();
  private Map<String, Object> rows = new LinkedHashMap<>();
  private int ids;
  private Manners manners = Manners.AT_ONCE;

  public MemoryLedger(Rules rules, InstantSource clock) {
    this.clock = clock;
    rows.put("practice:", rules.practice());
    rules.staff().forEach(s -> rows.put("staff:" + s.id(), s));
    rules.rooms().forEach(r -> rows.put("room:" + r.id(), r));
    rules.services().forEach(s -> rows.put("service:" + s.id(), s));
  }

  public void behave(Manners others) {
    manners = others;
  }

  @Override
  public <T> T read(Function<Page, T> question) {
    lock.lock();
    try {
      return question.apply(new MemoryPage(new LinkedHashMap<>(rows)));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T> T write(Deed deed, Function<Page, T> work) {
    lock.lock();
    try {
      var page = new MemoryPage(new LinkedHashMap<>(rows));
      T answer = work.apply(page);
      if (!page.discarded) {
        followUp(deed, page);
        keep(deed, page);
      }
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private void followUp(Deed deed, MemoryPage page) {
    var changed =
        page.touched.stream()
            .filter(k -> k.startsWith("appointment:"))
            .map(k ->
                new MeetingFollowUp.Touched(
                    new AppointmentId(k.substring("appointment:".length())),
                    () -> Optional.ofNullable((Appointment) rows.get(k)),
                    () -> Optional.ofNullable((Appointment) page.now.get(k))))
            .toList();
    boolean loaded = deed == Deed.IMPORT;
    var followUp = new FollowUp(page, clock.instant());
    var restated =
        page.touched.stream()
            .filter(k -> k.startsWith("service:") && !video(rows, k).equals(video(page.now, k)))
            .map(k -> ((Service) page.now.get(k)).id())
            .collect(Collectors.toSet());
    if (!loaded) followUp.services(restated);
    followUp.appointments(changed, loaded);
    followUp.payments(
        page.touched.stream()
            .filter(k -> k.startsWith("payment:"))
            .map(k -> (Payment) Objects.requireNonNullElse(page.now.get(k), rows.get(k)))
            .map(Payment::appointment)
            .toList());
    var created =
        page.touched.stream()
            .filter(k -> k.startsWith("client:") && !rows.containsKey(k))
            .flatMap(k -> Stream.ofNullable((Client) page.now.get(k)))
            .toList();
    if (!loaded) followUp.clients(created);
    followUp.rules(
        page.touched.stream()
            .filter(k -> k.startsWith("automation:"))
            .filter(k -> !Objects.equals(rows.get(k), page.now.get(k)))
            .map(k -> (AutomationRule) Objects.requireNonNullElse(page.now.get(k), rows.get(k)))
            .map(AutomationRule::id)
            .toList());
  }

  private static List<String> video(Map<String, Object> rows, String key) {
    return rows.get(key) instanceof Service s ? s.video() : List.of();
  }

  /// The deeds that were kept, oldest first.
  public List<Step> steps() {
    return journal.stream().map(e -> e.step).toList();
  }

  private void keep(Deed deed, MemoryPage page) {
    var before = new HashMap<String, Object>();
    var after = new HashMap<String, Object>();
    var touched = new ArrayList<AppointmentId>();
    for (var key : page.touched) {
      if (Objects.equals(rows.get(key), page.now.get(key))) continue;
      before.put(key, rows.get(key));
      after.put(key, page.now.get(key));
      if (key.startsWith("appointment:")) {
        touched.add(new AppointmentId(key.substring("appointment:".length())));
      }
    }
    if (after.isEmpty()) return;
    rows = page.now;
    var number = journal.size() + 1;
    journal.add(new Entry(new Step(number, deed, clock.instant(), touched), before, after));
    if (page.takenBack != null) page.takenBack.undone = !page.takenBack.undone;
  }

  private static final class Entry {
    final Step step;
    final Map<String, Object> before;
    final Map<String, Object> after;
    boolean undone;
    private static final Set<Deed> NOBODYS = Set.of(Deed.EXPIRE, Deed.RUN);

    Entry(Step step, Map<String, Object> before, Map<String, Object> after) {
      this.step = step;
      this.before = before;
      this.after = after;
    }

    boolean isDeed() {
      return step.deed() != Deed.UNDO && step.deed() != Deed.REDO && !NOBODYS.contains(step.deed());
    }
  }

  private final class MemoryPage implements Page {
    final Map<String, Object> now;
    final Set<String> touched = new LinkedHashSet<>();
    boolean discarded;
    Entry takenBack;

    MemoryPage(Map<String, Object> now) {
      this.now = now;
    }

    private <T> List<T> all(Class<T> type) {
      return now.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <T> Optional<T> one(Class<T> type, String key) {
      return Optional.ofNullable(type.cast(now.get(key)));
    }

    private void put(String key, Object row) {
      touched.add(key);
      now.put(key, row);
    }

    private void drop(String key) {
      touched.add(key);
      now.remove(key);
    }

    private ListDiary diary() {
      return new ListDiary(all(Appointment.class), all(Busy.class));
    }

    @Override
    public Rules rules() {
      return new Rules(
          all(Practice.class).getFirst(),
          all(StaffMember.class),
          all(Room.class),
          all(Service.class));
    }

    @Override
    public Optional<Appointment> appointment(AppointmentId id) {
      return one(Appointment.class, "appointment:" + id);
    }

    @Override
    public Optional<Client> client(ClientId id) {
      return one(Client.class, "client:" + id);
    }

    @Override
    public List<Client> clients(String text, int most) {
      var words = text.toLowerCase(Locale.ROOT).split("\\s+", -1);
      return all(Client.class).stream()
          .filter(c -> Stream.of(words).allMatch(w -> words(c).contains(w)))
          .sorted(Comparator.comparing(Client::name))
          .limit(most)
          .toList();
    }

    private String words(Client c) {
      return (c.name() + " " + c.email() + " " + c.phone()).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Appointment> appointmentsOfSeries(String series) {
      return all(Appointment.class).stream()
          .filter(a -> a.details().series().filter(series::equals).isPresent())
          .sorted(Comparator.comparing(a -> a.when().start()))
          .toList();
    }

    @Override
    public List<Appointment> appointmentsOf(ClientId client, int most) {
      return all(Appointment.class).stream()
          .filter(a -> a.client().filter(client::equals).isPresent())
          .sorted(Comparator.comparing((Appointment a) -> a.when().start()).reversed())
          .limit(most)
          .toList();
    }

    @Override
    public Map<String, Appointment> appointmentsFrom(String source) {
      var found = new HashMap<String, Appointment>();
      for (var a : all(Appointment.class)) {
        a.details().ext().filter(from(source)).ifPresent(e -> found.put(e.id(), a));
      }
      return found;
    }

    @Override
    public Map<String, Busy> busyFrom(String source) {
      var found = new HashMap<String, Busy>();
      for (var b : all(Busy.class)) {
        b.ext().filter(from(source)).ifPresent(e -> found.put(e.id(), b));
      }
      return found;
    }

    private Predicate<ExternalRef> from(String source) {
      return e -> e.source().equals(source);
    }

    @Override
    public List<WaitlistEntry> waitlist(boolean everyone) {
      return all(WaitlistEntry.class).stream()
          .filter(e -> everyone || !e.isOver())
          .sorted(Comparator.comparing(WaitlistEntry::created))
          .toList();
    }

    @Override
    public Optional<WaitlistEntry> waiting(WaitlistId id) {
      return one(WaitlistEntry.class, "waitlist:" + id);
    }

    @Override
    public List<Payment> payments(AppointmentId appointment) {
      return all(Payment.class).stream().filter(p -> p.appointment().equals(appointment)).toList();
    }

    @Override
    public Outbox outbox() {
      return new MemoryOutbox(all(Task.class), t -> put("task:" + t.id(), t));
    }

    @Override
    public Meetings meetings() {
      return new MemoryMeetings(now, this::put, this::drop);
    }

    @Override
    public Automations automations() {
      return new MemoryAutomations(now, this::put, this::drop, this::newId, manners);
    }

    @Override
    public List<Change> history(AppointmentId id) {
      var key = "appointment:" + id;
      return journal.stream()
          .filter(e -> e.after.containsKey(key))
          .map(e -> change(e, key, id))
          .toList();
    }

    /// Only appointments are told of here.
    @Override
    public List<Change> lastDeeds(long upTo, int most) {
      return journal.reversed().stream()
          .filter(e -> e.step.transaction() <= upTo)
          .flatMap(e ->
              e.step.appointments().stream().limit(1).map(a -> change(e, "appointment:" + a, a)))
          .limit(most)
          .toList();
    }

    private Change change(Entry e, String key, AppointmentId id) {
      return new Change(
          e.step.transaction(),
          e.step.transaction(),
          e.step.deed(),
          "appointment",
          id.value(),
          text(e.before.get(key)),
          text(e.after.get(key)),
          "user",
          "device",
          e.step.at());
    }

    private Map<String, String> text(Object row) {
      return row == null ? Map.of() : Map.of("row", row.toString());
    }

    @Override
    public String newId() {
      return "id-%06d".formatted(++ids);
    }

    @Override
    public void lock(Collection<StaffId> staff, Collection<RoomId> rooms) {
      // one page is open at a time
    }

    @Override
    public void save(Appointment appointment) {
      put("appointment:" + appointment.id(), appointment);
    }

    @Override
    public void save(Client client) {
      put("client:" + client.id(), client);
    }

    @Override
    public void save(WaitlistEntry entry) {
      put("waitlist:" + entry.id(), entry);
    }

    @Override
    public void save(StaffMember member) {
      put("staff:" + member.id(), member);
    }

    @Override
    public void save(Room room) {
      put("room:" + room.id(), room);
    }

    @Override
    public void save(Service service) {
      put("service:" + service.id(), service);
    }

    @Override
    public void save(Practice practice) {
      put("practice:", practice);
    }

    @Override
    public void add(Busy busy) {
      put("busy:" + busy, busy);
    }

    @Override
    public void add(Payment payment) {
      put("payment:" + payment.id(), payment);
    }

    @Override
    public void remove(Busy busy) {
      drop("busy:" + busy);
    }

    @Override
    public void remove(AppointmentId appointment) {
      drop("appointment:" + appointment);
    }

    @Override
    public void remove(ClientId client) {
      drop("client:" + client);
    }

    @Override
    public Optional<Step> undoable() {
      return journal.reversed().stream()
          .filter(e -> e.isDeed() && !e.undone)
          .findFirst()
          .map(e -> e.step);
    }

    @Override
    public Optional<Step> redoable() {
      return journal.reversed().stream()
          .takeWhile(e -> !e.isDeed() || e.undone)
          .filter(e -> e.isDeed())
          .reduce((last, first) -> first)
          .map(e -> e.step);
    }

    @Override
    public boolean takeBack(Step step) {
      var entry = journal.get((int) step.transaction() - 1);
      var from = ofPeople(entry.undone ? entry.before : entry.after);
      var to = ofPeople(entry.undone ? entry.after : entry.before);
      if (!from.entrySet().stream()
          .allMatch(e -> Objects.equals(now.get(e.getKey()), e.getValue()))) {
        return false;
      }
      to.forEach((key, row) -> restore(key, row));
      takenBack = entry;
      return true;
    }

    /// What went out of the house isn't called back by undo.
    private static Map<String, Object> ofPeople(Map<String, Object> rows) {
      var kept = new LinkedHashMap<>(rows);
      kept.keySet().removeIf(key -> key.startsWith("task:"));
      return kept;
    }

    private void restore(String key, Object row) {
      if (row == null) drop(key);
      else put(key, row);
    }

    @Override
    public void discard() {
      discarded = true;
    }

    @Override
    public List<Appointment> appointments(Interval window) {
      return diary().appointments(window);
    }

    @Override
    public List<Appointment> created(Interval window) {
      return diary().created(window);
    }

    @Override
    public List<Busy> busy(Interval window) {
      return diary().busy(window);
    }

    @Override
    public Map<StaffId, Instant> lastAssigned(ServiceId service) {
      return diary().lastAssigned(service);
    }

    @Override
    public Map<StaffId, Instant> lastAssigned() {
      return diary().lastAssigned();
    }
  }
}
