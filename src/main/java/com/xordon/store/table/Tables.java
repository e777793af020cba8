package com.xordon.store.table;

import com.xordon.analytics.book.PageVisit;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.LogLine;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.task.Task;
import com.xordon.store.form.Form;
import com.xordon.store.journal.Row;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// All rows of one practice, by the names they have in the journal.
public final class Tables {
  /// The id of the practice in whose books we are; a desk has one.
  public static final String PRACTICE = "main";

  static final RowTable<Practice> PRACTICES = new PracticeTable();
  static final RowTable<StaffMember> STAFF = new StaffTable();
  static final RowTable<Room> ROOMS = new RoomTable();
  static final RowTable<Service> SERVICES = new ServiceTable();
  static final RowTable<Client> CLIENTS = new ClientTable();
  static final RowTable<Appointment> APPOINTMENTS = new AppointmentTable();
  static final RowTable<Busy> BUSY = new BusyTable();
  static final RowTable<WaitlistEntry> WAITLIST = new WaitlistTable();
  static final RowTable<Payment> PAYMENTS = new PaymentTable();
  static final RowTable<Meeting> MEETINGS = new MeetingTable();
  static final RowTable<MeetingAction> MEETING_ACTIONS = new MeetingActionTable();
  static final RowTable<Connection> CONNECTIONS = new ConnectionTable();
  static final RowTable<AutomationRule> AUTOMATIONS = new AutomationRuleTable();
  static final RowTable<MessageTemplate> TEMPLATES = new TemplateTable();
  static final RowTable<LogLine> AUTOMATION_LOG = new AutomationLogTable();
  static final RowTable<PageVisit> PAGE_VISITS = new PageVisitTable();
  static final RowTable<Task> TASKS = new TaskTable();
  static final RowTable<String> SETTINGS = new SettingTable();
  static final RowTable<Boolean> SECTIONS = new SectionTable();

  private static final List<RowTable<?>> ALL =
      List.of(
          PRACTICES,
          STAFF,
          ROOMS,
          SERVICES,
          CLIENTS,
          APPOINTMENTS,
          BUSY,
          WAITLIST,
          PAYMENTS,
          MEETINGS,
          MEETING_ACTIONS,
          CONNECTIONS,
          AUTOMATIONS,
          TEMPLATES,
          AUTOMATION_LOG,
          PAGE_VISITS,
          TASKS,
          SETTINGS,
          SECTIONS);

  private final Handle handle;

  public Tables(Handle handle) {
    this.handle = handle;
  }

  /// The names of everything that is kept.
  public static List<String> entities() {
    return ALL.stream().map(RowTable::entity).toList();
  }

  /// The names of all that has a table in this database; one of an older program has fewer until it
  /// is brought up to date.
  public List<String> present() {
    var tables =
        handle
            .select("select lower(table_name) from information_schema.tables")
            .mapTo(String.class)
            .set();
    return entities().stream().filter(e -> tables.contains(table(e).table())).toList();
  }

  static List<RowTable<?>> all() {
    return ALL;
  }

  static RowTable<?> table(String entity) {
    for (var table : ALL) if (table.entity().equals(entity)) return table;
    throw new IllegalArgumentException("there is no table for '" + entity + "'");
  }

  public Optional<Row> row(String entity, String id) {
    return handle
        .select(
            "select list_position, doc from %s where practice_id = ? and id = ?"
                .formatted(table(entity).table()),
            PRACTICE,
            id)
        .map((rs, context) -> new Row(rs.getLong(1), rs.getString(2)))
        .findOne();
  }

  public long count(String entity) {
    return handle
        .select(
            "select count(*) from %s where practice_id = ?".formatted(table(entity).table()),
            PRACTICE)
        .mapTo(Long.class)
        .one();
  }

  /// All rows of a kind in the order of their list.
  public Map<String, Row> rows(String entity) {
    var rows = new LinkedHashMap<String, Row>();
    each(entity, rows::put);
    return rows;
  }

  public void each(String entity, BiConsumer<String, Row> reader) {
    var sql =
        "select id, list_position, doc from %s where practice_id = ? order by list_position, id"
            .formatted(table(entity).table());
    handle
        .select(sql, PRACTICE)
        .map((rs, context) -> Map.entry(rs.getString(1), new Row(rs.getLong(2), rs.getString(3))))
        .forEach(e -> reader.accept(e.getKey(), e.getValue()));
  }

  /// Makes rows what they are to be.
  public void put(Collection<Put> puts) {
    var byTable = new LinkedHashMap<RowTable<?>, List<Put>>();
    for (var put : puts) {
      byTable.computeIfAbsent(table(put.entity()), t -> new ArrayList<>()).add(put);
    }
    var practice = byTable.remove(PRACTICES);
    if (practice != null) new Writer<>(handle, PRACTICES, ZoneOffset.UTC).write(practice);
    var zone = zone();
    byTable.forEach((table, rows) -> new Writer<>(handle, table, zone).write(rows));
  }

  /// The zone of the practice.
  public ZoneId zone() {
    return handle
        .select("select zone from practices where practice_id = ?", PRACTICE)
        .mapTo(String.class)
        .findFirst()
        .map(ZoneId::of)
        .orElse(ZoneOffset.UTC);
  }

  /// The object for a value, starting from what was there.
  static <T> String doc(Form<T> form, T value, Optional<Row> previous) {
    return form.write(value, previous.map(r -> RowTable.node(r.doc())).orElse(null)).toString();
  }
}
