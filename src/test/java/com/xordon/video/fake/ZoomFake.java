package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Answer;
import com.xordon.net.fake.Contract;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Zoom: the same request twice makes two meetings, lists come in pages and cut the agenda short,
/// and the host's own link is in the answers though nobody else may see it.
public final class ZoomFake extends MeetingFake {
  /// What each host's link contains, for a look at where it went.
  public static final String SECRET = "secret-start";

  private static final Contract CONTRACT = new Contract("/com/xordon/video/contracts", "zoom");
  private static final int AGENDA_IN_LISTS = 250;

  private int mostPerPage = 300;
  private int used;

  public ZoomFake() {
    this(InstantSource.system());
  }

  public ZoomFake(InstantSource clock) {
    super(CONTRACT, EnumSet.complementOf(EnumSet.of(Fault.RATE_LIMITED)), clock);
  }

  @Override
  public URI api() {
    return at("/v2");
  }

  /// Pages are no longer than this, whatever is asked for.
  public synchronized void mostPerPage(int meetings) {
    mostPerPage = meetings;
  }

  @Override
  protected Set<String> played() {
    return Set.of(
        "type", "page_size", "next_page_token", "schedule_for_reminder", "cancel_meeting_reminder");
  }

  @Override
  Answer play(Call call) {
    return switch (call.operation().name()) {
      case "POST /users/{userId}/meetings" -> oneself(call) ? create(call) : noUser(call);
      case "GET /users/{userId}/meetings" -> oneself(call) ? list(call) : noUser(call);
      case "GET /users/{userId}" -> oneself(call) ? user(call) : noUser(call);
      default -> meeting(call);
    };
  }

  private static boolean oneself(Call call) {
    return Set.of("me", call.owner()).contains(call.at("userId"));
  }

  private static Answer noUser(Call call) {
    return Answer.of(404, said(1001, "User does not exist: " + call.at("userId") + "."));
  }

  private static Answer user(Call call) {
    return Answer.of(
        200,
        Json.object()
            .put("id", "KdYKjnimT4KPd8FFgQt9FQ")
            .put("email", call.owner())
            .put("first_name", "Hanna")
            .put("last_name", "Host")
            .put("display_name", "Hanna Host")
            .put("type", 2)
            .put("account_id", "q6gBJVO5TzexKYTb_I2rpg")
            .put("timezone", "Europe/Berlin")
            .put("pmi", 1234567890L)
            .put("status", "active"));
  }

  private Answer create(Call call) {
    long id = 85_000_000_000L + ++used;
    var json = call.body();
    settleStart(json);
    if (json.path("password").asText().isEmpty() && json.path("default_password").asBoolean(true))
      json.put("password", "pw" + (400_000 + used));
    json.remove("default_password");
    json.put("id", id)
        .put("uuid", "uuid/" + used + "==")
        .put("host_id", "KdYKjnimT4KPd8FFgQt9FQ")
        .put("host_email", call.owner())
        .put("status", "waiting")
        .put("created_at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("start_url", "https://zoom.example/s/" + id + "?zak=" + SECRET + "-" + used)
        .put("join_url", "https://zoom.example/j/" + id + "?pwd=hash" + used);
    keep(String.valueOf(id), new Kept(call.owner(), json, false));
    return Answer.of(201, json.deepCopy());
  }

  /// Times are kept as instants; one without a zone of its own is in the meeting's, or the host's.
  private static void settleStart(ObjectNode json) {
    var zone = json.path("timezone").asText("Europe/Berlin");
    if (json.path("timezone").isMissingNode()) json.put("timezone", zone);
    var start = json.path("start_time").asText();
    var settled =
        start.endsWith("Z")
            ? Instant.parse(start)
            : LocalDateTime.parse(start).atZone(ZoneId.of(zone)).toInstant();
    json.put("start_time", settled.toString());
  }

  private Answer list(Call call) {
    var type = call.first("type").orElse("scheduled");
    if (!Set.of("upcoming", "scheduled").contains(type)) throw new Refused(type + " is not played");
    var all =
        keptBy(call.owner()).entrySet().stream()
            .filter(e -> !e.getValue().deleted())
            .filter(e -> type.equals("scheduled") || upcoming(e.getKey(), e.getValue()))
            .map(e -> inList(e.getValue().json()))
            .toList();
    int from = call.first("next_page_token").filter(t -> !t.isEmpty()).map(this::place).orElse(0);
    int size = Math.min(mostPerPage, call.number("page_size", 30));
    int to = Math.min(all.size(), from + size);
    var page = Json.object().put("page_size", size).put("total_records", all.size());
    page.put("next_page_token", to < all.size() ? "tok/" + to + "+=" : "");
    page.putArray("meetings").addAll(all.subList(Math.min(from, to), to));
    return Answer.of(200, page);
  }

  private boolean upcoming(String id, Kept kept) {
    return meeting(id, kept).end().isAfter(clock.instant());
  }

  private int place(String token) {
    if (!token.matches("tok/\\d{1,6}\\+="))
      throw new Refused("The next page token is invalid or expired.");
    return Integer.parseInt(token.substring(4, token.length() - 2));
  }

  private static ObjectNode inList(ObjectNode json) {
    var shown = json.deepCopy();
    shown.retain(
        "id",
        "uuid",
        "host_id",
        "topic",
        "type",
        "start_time",
        "duration",
        "timezone",
        "agenda",
        "created_at",
        "join_url");
    var agenda = shown.path("agenda").asText();
    if (agenda.length() > AGENDA_IN_LISTS)
      shown.put("agenda", agenda.substring(0, AGENDA_IN_LISTS));
    return shown;
  }

  private Answer meeting(Call call) {
    var id = call.at("meetingId");
    var found = find(call, id).filter(kept -> !kept.deleted());
    if (found.isEmpty()) return Answer.of(404, said(3001, "Meeting does not exist: " + id + "."));
    var json = found.get().json();
    return switch (call.operation().name()) {
      case "GET /meetings/{meetingId}" -> Answer.of(200, json.deepCopy());
      case "PATCH /meetings/{meetingId}" -> {
        change(json, call.body());
        yield Answer.empty(204);
      }
      case "DELETE /meetings/{meetingId}" -> {
        keep(id, found.get().gone());
        yield Answer.empty(204);
      }
      default -> throw new Refused("not played");
    };
  }

  private static void change(ObjectNode json, ObjectNode change) {
    var changed = json.deepCopy();
    Json.merge(changed, change);
    settleStart(changed);
    json.setAll(changed);
  }

  @Override
  Meeting meeting(String id, Kept kept) {
    var json = kept.json();
    var start = Instant.parse(json.path("start_time").asText());
    return new Meeting(
        id,
        kept.owner(),
        json.path("topic").asText(),
        start,
        start.plus(Duration.ofMinutes(json.path("duration").asInt())),
        json.path("agenda").asText(),
        json.path("join_url").asText(),
        json.path("password").asText(),
        kept.deleted());
  }

  private static ObjectNode said(int code, String message) {
    return Json.object().put("code", code).put("message", message);
  }

  @Override
  JsonNode error(int status, List<String> complaints) {
    return switch (status) {
      case 400 -> {
        var said = said(300, "Validation Failed.");
        var errors = said.putArray("errors");
        complaints.forEach(c -> errors.addObject().put("field", "request").put("message", c));
        yield said;
      }
      case 401 -> said(124, "Invalid access token.");
      case 429 -> said(429, "You have reached the maximum per-second rate limit for this API.");
      default -> said(status, "Something went wrong on our side.");
    };
  }
}
