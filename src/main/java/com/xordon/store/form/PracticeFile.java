package com.xordon.store.form;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import java.util.List;

/// A whole practice as people own it and others can write it. `root` is what was read, key for key.
///
/// @see <a href="../../../../../../docs/practice-file.md">docs/practice-file.md</a>
public record PracticeFile(
    ObjectNode root,
    Practice practice,
    List<StaffMember> staff,
    List<Room> rooms,
    List<Service> services,
    List<Client> clients,
    List<Appointment> appointments,
    List<Busy> busy,
    List<WaitlistEntry> waitlist) {
  /// Reads and writes JSON so that nothing is lost: exact numbers, no key twice.
  public static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final int VERSION = 1;

  /// Reads the text of a practice file.
  ///
  /// @throws BadForm when it is no JSON, no practice file, or something in it makes no sense
  public static PracticeFile parse(String text) {
    try {
      return of(tree(text));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new BadForm(
          at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
          e.getOriginalMessage());
    }
  }

  /// Reads JSON that came from elsewhere, with or without a byte order mark.
  public static JsonNode tree(String text) throws JsonProcessingException {
    try {
      return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NumberFormatException e) {
      // an exponent that no number can have, which the reader doesn't call a fault of the text
      throw new JsonParseException(null, String.valueOf(e.getMessage()));
    }
  }

  /// Reads a practice file that is JSON already.
  public static PracticeFile of(JsonNode json) {
    if (!(json instanceof ObjectNode root)) throw new BadForm("", "a practice file is an object");
    var f = new Fields(root, "");
    int version = f.number("xordon");
    if (version != VERSION) {
      throw new BadForm("xordon", "version " + version + " is not known to this program");
    }
    var head = f.optObject("practice").orElseThrow(() -> new BadForm("practice", "is missing"));
    var practice = Fields.checked(head, new PracticeForm()::read);
    var file =
        new PracticeFile(
            root,
            practice,
            f.objects("staff", new StaffForm(practice.zone())::read),
            f.objects("rooms", new RoomForm()::read),
            f.objects("services", new ServiceForm()::read),
            f.objects("contacts", new ClientForm()::read),
            f.objects("appointments", new AppointmentForm()::read),
            f.objects("busy", new BusyForm()::read),
            f.objects("waitlist", new WaitlistForm()::read));
    // what makes no sense is refused here; the rows keep them as they are
    var payments = f.objects("payments", new PaymentForm()::read);
    f.objects("meetings", new MeetingForm()::read);
    f.objects("automations", new AutomationRuleForm()::read);
    f.objects("templates", new TemplateForm()::read);
    new References(file).check(payments);
    return file;
  }

  /// The file that says these things.
  public static PracticeFile saying(
      Rules rules, List<Client> clients, List<Appointment> appointments, List<Busy> busy) {
    return saying(rules, clients, appointments, busy, List.of());
  }

  /// The same with those who wait.
  public static PracticeFile saying(
      Rules rules,
      List<Client> clients,
      List<Appointment> appointments,
      List<Busy> busy,
      List<WaitlistEntry> waitlist) {
    var root = JSON.createObjectNode().put("xordon", VERSION);
    root.set("practice", new PracticeForm().canonical(rules.practice()));
    put(root, "staff", new StaffForm(rules.practice().zone()), rules.staff());
    put(root, "rooms", new RoomForm(), rules.rooms());
    put(root, "services", new ServiceForm(), rules.services());
    put(root, "contacts", new ClientForm(), clients);
    put(root, "appointments", new AppointmentForm(), appointments);
    put(root, "busy", new BusyForm(), busy);
    if (!waitlist.isEmpty()) put(root, "waitlist", new WaitlistForm(), waitlist);
    return new PracticeFile(
        root,
        rules.practice(),
        rules.staff(),
        rules.rooms(),
        rules.services(),
        clients,
        appointments,
        busy,
        waitlist);
  }

  private static <T> void put(ObjectNode root, String key, Form<T> form, List<T> things) {
    var list = root.putArray(key);
    for (var thing : things) list.add(form.canonical(thing));
  }

  public Rules rules() {
    return new Rules(practice, staff, rooms, services);
  }

  public ListDiary diary() {
    return new ListDiary(appointments, busy);
  }
}
