package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Answer;
import com.xordon.net.fake.Contract;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Json;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Google Calendar with Meet: the client may choose the event's id, and a taken one stays taken; a
/// conference is made only if the query asks for it, and then in its own time; a deleted event can
/// still be read, as cancelled; times come back in the calendar's zone.
public final class MeetFake extends MeetingFake {
  private static final Contract CONTRACT =
      new Contract("/com/xordon/video/contracts", "google-calendar");
  private static final ZoneId CALENDAR_ZONE = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

  private final Conferences conferences = new Conferences();
  private int made;
  private int changes;

  public MeetFake() {
    this(InstantSource.system());
  }

  public MeetFake(InstantSource clock) {
    super(CONTRACT, EnumSet.allOf(Fault.class), clock);
  }

  @Override
  public URI api() {
    return at("/calendar/v3");
  }

  /// Stands for https://www.googleapis.com, under which both APIs are.
  public URI root() {
    return at("");
  }

  public URI userinfo() {
    return at("/oauth2/v2/userinfo");
  }

  /// So many GETs of an event find its conference pending; none, unless said otherwise.
  public synchronized void conferencePendingFor(int gets) {
    conferences.after(gets);
  }

  /// Conferences come to nothing from here on.
  public synchronized void conferenceFails(boolean fails) {
    conferences.fail(fails);
  }

  @Override
  protected Set<String> played() {
    return Set.of(
        "conferenceDataVersion",
        "sendUpdates",
        "privateExtendedProperty",
        "showDeleted",
        "singleEvents",
        "maxResults",
        "pageToken",
        "timeMin",
        "timeMax",
        "prettyPrint");
  }

  @Override
  Answer play(Call call) {
    if (call.operation().name().equals("GET /oauth2/v2/userinfo")) return userinfo(call);
    if (!Set.of("primary", call.owner()).contains(call.at("calendarId"))) return notFound();
    return switch (call.operation().name()) {
      case "POST /calendar/v3/calendars/{calendarId}/events" -> insert(call);
      case "GET /calendar/v3/calendars/{calendarId}/events" -> list(call);
      case "GET /calendar/v3/calendars/{calendarId}/events/{eventId}" -> event(call);
      case "PATCH /calendar/v3/calendars/{calendarId}/events/{eventId}" -> patch(call);
      case "DELETE /calendar/v3/calendars/{calendarId}/events/{eventId}" -> delete(call);
      default -> throw new Refused("not played");
    };
  }

  private static Answer userinfo(Call call) {
    return Answer.of(
        200,
        Json.object()
            .put("id", "110169484474386276334")
            .put("email", call.owner())
            .put("verified_email", true)
            .put("name", "Hanna Host")
            .put("picture", "https://pictures.example/hanna.png"));
  }

  private Answer insert(Call call) {
    var json = call.body();
    var id = json.path("id").asText("made%08d".formatted(++made));
    if (!id.matches("[a-v0-9]{5,1024}")) throw new Refused("Invalid resource id value.");
    if (find(id).isPresent())
      return refusal(409, "duplicate", "The requested identifier already exists.");
    var conference = Optional.ofNullable(json.remove("conferenceData"));
    settleTimes(json);
    var now = now();
    json.put("kind", "calendar#event")
        .put("id", id)
        .put("status", "confirmed")
        .put("htmlLink", "https://calendar.example/event?eid=" + id)
        .put("iCalUID", id + "@calendar.example")
        .put("created", now)
        .put("sequence", 0)
        .put("eventType", "default");
    json.putObject("creator").put("email", call.owner()).put("self", true);
    json.putObject("organizer").put("email", call.owner()).put("self", true);
    if (asksForConference(call)) conference.ifPresent(c -> conferences.request(id, json, of(c)));
    touched(json);
    keep(id, new Kept(call.owner(), json, false));
    return Answer.of(200, json.deepCopy());
  }

  private static boolean asksForConference(Call call) {
    return call.number("conferenceDataVersion", 0) == 1;
  }

  private static JsonNode of(JsonNode conference) {
    if (conference.size() != 1 || !conference.has("createRequest"))
      throw new Refused("only conferenceData with a createRequest is played");
    return conference.get("createRequest");
  }

  private String now() {
    return DateTimeFormatter.ISO_INSTANT.format(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private void touched(ObjectNode json) {
    json.put("etag", "\"" + (3_300_000_000L + ++changes) + "\"").put("updated", now());
  }

  private static void settleTimes(ObjectNode json) {
    for (var name : List.of("start", "end")) {
      var time = json.withObjectProperty(name);
      if (!time.has("dateTime")) throw new Refused("all-day events are not played: " + name);
      var at = OffsetDateTime.parse(time.path("dateTime").asText());
      time.put("dateTime", OFFSET.format(at.atZoneSameInstant(CALENDAR_ZONE)));
      if (!time.has("timeZone")) time.put("timeZone", CALENDAR_ZONE.getId());
      ZoneId.of(time.get("timeZone").asText());
    }
    if (!time(json, "start").isBefore(time(json, "end")))
      throw new Refused("The specified time range is empty.");
  }

  private static Instant time(ObjectNode json, String name) {
    return OffsetDateTime.parse(json.path(name).path("dateTime").asText()).toInstant();
  }

  private Answer list(Call call) {
    var all =
        keptBy(call.owner()).values().stream()
            .filter(kept -> wanted(call, kept))
            .map(MeetFake::shown)
            .toList();
    int from = call.first("pageToken").map(MeetFake::place).orElse(0);
    int to = Math.min(all.size(), from + call.number("maxResults", 250));
    var page =
        Json.object()
            .put("kind", "calendar#events")
            .put("etag", "\"p" + changes + "\"")
            .put("summary", call.owner())
            .put("updated", now())
            .put("timeZone", CALENDAR_ZONE.getId())
            .put("accessRole", "owner");
    page.putArray("items").addAll(all.subList(Math.min(from, to), to));
    if (to < all.size()) page.put("nextPageToken", "next=" + to);
    return Answer.of(200, page);
  }

  private static boolean wanted(Call call, Kept kept) {
    var end = time(kept.json(), "end");
    var start = time(kept.json(), "start");
    return (!kept.deleted() || says(call, "showDeleted"))
        && marks(kept).containsAll(call.all("privateExtendedProperty"))
        && call.first("timeMin").stream().allMatch(from -> instant(from).isBefore(end))
        && call.first("timeMax").stream().allMatch(to -> instant(to).isAfter(start));
  }

  private static boolean says(Call call, String parameter) {
    return call.first(parameter).map(Boolean::parseBoolean).orElse(false);
  }

  private static Instant instant(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }

  private static Set<String> marks(Kept kept) {
    return kept.json().at("/extendedProperties/private").properties().stream()
        .map(property -> property.getKey() + "=" + property.getValue().asText())
        .collect(Collectors.toSet());
  }

  private static int place(String token) {
    if (!token.matches("next=\\d{1,6}")) throw new Refused("Invalid page token value.");
    return Integer.parseInt(token.substring(5));
  }

  private static ObjectNode shown(Kept kept) {
    var json = kept.json().deepCopy();
    if (kept.deleted()) json.put("status", "cancelled");
    return json;
  }

  private Answer event(Call call) {
    var id = call.at("eventId");
    var found = find(call, id);
    if (found.isEmpty()) return notFound();
    if (!found.get().deleted()) conferences.look(id, found.get().json());
    return Answer.of(200, shown(found.get()));
  }

  private Answer patch(Call call) {
    var found = find(call, call.at("eventId"));
    var refusal = refusal(call, found);
    if (refusal.isPresent()) return refusal.get();
    var json = found.orElseThrow().json();
    var changed = json.deepCopy();
    var change = call.body();
    var conference = Optional.ofNullable(change.remove("conferenceData"));
    Json.merge(changed, change);
    settleTimes(changed);
    changed.put("sequence", json.path("sequence").asInt() + 1);
    if (asksForConference(call))
      conference.ifPresent(c -> conferences.request(call.at("eventId"), changed, of(c)));
    touched(changed);
    keep(call.at("eventId"), new Kept(call.owner(), changed, false));
    return Answer.of(200, changed.deepCopy());
  }

  private Answer delete(Call call) {
    var found = find(call, call.at("eventId"));
    var refusal = refusal(call, found);
    if (refusal.isPresent()) return refusal.get();
    keep(call.at("eventId"), found.orElseThrow().gone());
    return Answer.empty(204);
  }

  /// Why an event can't be changed, if it can't.
  private static Optional<Answer> refusal(Call call, Optional<Kept> found) {
    if (found.isEmpty()) return Optional.of(notFound());
    if (found.get().deleted())
      return Optional.of(refusal(410, "deleted", "Resource has been deleted"));
    var etag = found.get().json().path("etag").asText();
    return call.ifMatch().filter(wanted -> !Set.of("*", etag).contains(wanted)).isPresent()
        ? Optional.of(refusal(412, "conditionNotMet", "Precondition Failed"))
        : Optional.empty();
  }

  private static Answer notFound() {
    return refusal(404, "notFound", "Not Found");
  }

  private static Answer refusal(int status, String reason, String message) {
    return Answer.of(status, said(status, "global", reason, message));
  }

  private static ObjectNode said(int status, String domain, String reason, String message) {
    var said = Json.object();
    var error = said.putObject("error").put("code", status).put("message", message);
    error
        .putArray("errors")
        .addObject()
        .put("domain", domain)
        .put("reason", reason)
        .put("message", message);
    return said;
  }

  @Override
  Meeting meeting(String id, Kept kept) {
    var json = kept.json();
    return new Meeting(
        id,
        kept.owner(),
        json.path("summary").asText(),
        time(json, "start"),
        time(json, "end"),
        marks(kept).stream().sorted().collect(Collectors.joining("&")),
        json.path("hangoutLink").asText(),
        "",
        kept.deleted());
  }

  @Override
  JsonNode error(int status, List<String> complaints) {
    return switch (status) {
      case 400 -> said(400, "global", "invalid", String.join("; ", complaints));
      case 401 -> said(401, "global", "authError", "Invalid Credentials");
      case 403, 429 -> said(status, "usageLimits", "rateLimitExceeded", "Rate Limit Exceeded");
      default -> said(status, "global", "backendError", "Backend Error");
    };
  }
}
