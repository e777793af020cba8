package com.xordon.store.table;

import com.fasterxml.jackson.databind.JsonNode;
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
import com.xordon.store.journal.Row;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From values to what a row holds and back; keys that no value knows stay.
public final class Docs {
  private Docs() {}

  /// The row for a value that takes the place of another, or comes last in its list.
  public static Row row(Object value, Optional<Row> previous, long position, ZoneId zone) {
    var doc =
        switch (value) {
          case Practice p -> Tables.doc(Tables.PRACTICES.form(zone), p, previous);
          case StaffMember m -> Tables.doc(Tables.STAFF.form(zone), m, previous);
          case Room r -> Tables.doc(Tables.ROOMS.form(zone), r, previous);
          case Service s -> Tables.doc(Tables.SERVICES.form(zone), s, previous);
          case Client c -> Tables.doc(Tables.CLIENTS.form(zone), c, previous);
          case Appointment a -> Tables.doc(Tables.APPOINTMENTS.form(zone), a, previous);
          case Busy b -> Tables.doc(Tables.BUSY.form(zone), b, previous);
          case WaitlistEntry w -> Tables.doc(Tables.WAITLIST.form(zone), w, previous);
          case Payment p -> Tables.doc(Tables.PAYMENTS.form(zone), p, previous);
          case Meeting m -> Tables.doc(Tables.MEETINGS.form(zone), m, previous);
          case MeetingAction m -> Tables.doc(Tables.MEETING_ACTIONS.form(zone), m, previous);
          case Connection c -> Tables.doc(Tables.CONNECTIONS.form(zone), c, previous);
          case AutomationRule r -> Tables.doc(Tables.AUTOMATIONS.form(zone), r, previous);
          case MessageTemplate t -> Tables.doc(Tables.TEMPLATES.form(zone), t, previous);
          case LogLine l -> Tables.doc(Tables.AUTOMATION_LOG.form(zone), l, previous);
          case PageVisit v -> Tables.doc(Tables.PAGE_VISITS.form(zone), v, previous);
          case Task t -> Tables.doc(Tables.TASKS.form(zone), t, previous);
          case String setting -> Tables.doc(Tables.SETTINGS.form(zone), setting, previous);
          default -> throw new IllegalArgumentException("nobody keeps a " + value.getClass());
        };
    return new Row(previous.map(Row::position).orElse(position), doc);
  }

  public static Appointment appointment(Row row) {
    return Tables.APPOINTMENTS.read(row.doc(), ZoneOffset.UTC);
  }

  public static Payment payment(Row row) {
    return Tables.PAYMENTS.read(row.doc(), ZoneOffset.UTC);
  }

  public static Client client(Row row) {
    return Tables.CLIENTS.read(row.doc(), ZoneOffset.UTC);
  }

  public static WaitlistEntry waiting(Row row) {
    return Tables.WAITLIST.read(row.doc(), ZoneOffset.UTC);
  }

  public static AutomationRule automation(Row row) {
    return Tables.AUTOMATIONS.read(row.doc(), ZoneOffset.UTC);
  }

  public static MessageTemplate template(Row row) {
    return Tables.TEMPLATES.read(row.doc(), ZoneOffset.UTC);
  }

  public static Practice practice(Row row) {
    return Tables.PRACTICES.read(row.doc(), ZoneOffset.UTC);
  }

  public static Service service(Row row) {
    return Tables.SERVICES.read(row.doc(), ZoneOffset.UTC);
  }

  public static Meeting meeting(Row row) {
    return Tables.MEETINGS.read(row.doc(), ZoneOffset.UTC);
  }

  public static Task task(Row row) {
    return Tables.TASKS.read(row.doc(), ZoneOffset.UTC);
  }

  public static PageVisit visit(Row row) {
    return Tables.PAGE_VISITS.read(row.doc(), ZoneOffset.UTC);
  }

  /// Where a service meets.
  public static List<String> video(Row row) {
    return Tables.SERVICES.read(row.doc(), ZoneOffset.UTC).video();
  }

  public static String setting(Row row) {
    return Tables.SETTINGS.read(row.doc(), ZoneOffset.UTC);
  }

  /// A row as flat text fields, `cancelled.reason` for what lies deeper.
  public static Map<String, String> fields(@Nullable Row row) {
    var fields = new LinkedHashMap<String, String>();
    if (row != null) flatten("", RowTable.node(row.doc()), fields);
    return fields;
  }

  private static void flatten(String at, JsonNode node, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties()
          .forEach(e ->
              flatten(at.isEmpty() ? e.getKey() : at + "." + e.getKey(), e.getValue(), fields));
    } else if (node.isArray()) {
      var texts = new java.util.ArrayList<String>();
      node.forEach(item -> texts.add(item.isValueNode() ? item.asText() : item.toString()));
      fields.put(at, String.join(", ", texts));
    } else if (!node.isNull()) {
      fields.put(at, node.asText());
    }
  }
}
