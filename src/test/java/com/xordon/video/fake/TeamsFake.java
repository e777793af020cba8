package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Answer;
import com.xordon.net.fake.Contract;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Microsoft Graph with Teams: the same external id is the same meeting, a new time needs both
/// ends, ids have to be escaped in paths, and what is deleted is unknown.
public final class TeamsFake extends MeetingFake {
  private static final Contract CONTRACT = new Contract("/com/xordon/video/contracts", "msgraph");
  private static final DateTimeFormatter TICKS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'").withZone(ZoneOffset.UTC);
  private static final List<String> TIMES = List.of("startDateTime", "endDateTime");

  private boolean mailbox = true;
  private int made;

  public TeamsFake() {
    this(InstantSource.system());
  }

  public TeamsFake(InstantSource clock) {
    super(CONTRACT, EnumSet.complementOf(EnumSet.of(Fault.RATE_LIMITED)), clock);
  }

  @Override
  public URI api() {
    return at("/v1.0");
  }

  /// Without one the account's `mail` is null.
  public synchronized void mailbox(boolean present) {
    mailbox = present;
  }

  @Override
  protected Set<String> played() {
    return Set.of("$select");
  }

  @Override
  Answer play(Call call) {
    return switch (call.operation().name()) {
      case "GET /me" -> me(call);
      case "POST /me/onlineMeetings/createOrGet" -> createOrGet(call);
      case "GET /me/onlineMeetings/{onlineMeeting-id}",
          "PATCH /me/onlineMeetings/{onlineMeeting-id}",
          "DELETE /me/onlineMeetings/{onlineMeeting-id}" ->
          meeting(call);
      default -> throw new Refused("not played");
    };
  }

  private Answer me(Call call) {
    var me =
        Json.object()
            .put("id", "87d349ed-44d7-43e1-9a83-5f2406dee5bd")
            .put("displayName", "Hanna Host")
            .put("givenName", "Hanna")
            .put("surname", "Host")
            .put("jobTitle", "Physiotherapist")
            .put("mail", mailbox ? call.owner() : null)
            .put("preferredLanguage", "en-GB")
            .put("userPrincipalName", call.owner());
    var wanted =
        call.all("$select").stream().flatMap(names -> List.of(names.split(",")).stream()).toList();
    wanted.stream()
        .filter(name -> !me.has(name))
        .findFirst()
        .ifPresent(name -> {
          throw new Refused("Could not find a property named '" + name + "'.");
        });
    if (!wanted.isEmpty()) me.retain(wanted);
    return Answer.of(200, me.put("@odata.context", "https://graph.example/v1.0/$metadata#users"));
  }

  private Answer createOrGet(Call call) {
    var body = call.body();
    checkTimes(body);
    var externalId = body.path("externalId").asText();
    if (externalId.isEmpty()) throw new Refused("externalId is empty");
    return keptBy(call.owner()).values().stream()
        .filter(kept -> !kept.deleted())
        .map(Kept::json)
        .filter(json -> json.path("externalId").asText().equals(externalId))
        .findFirst()
        .map(json -> Answer.of(200, json.deepCopy()))
        .orElseGet(() -> create(call, body));
  }

  private Answer create(Call call, ObjectNode json) {
    var thread = "19:meeting_" + ++made + "@thread.v2";
    var id = base64("1*user*0**" + thread + ">?");
    json.put("id", id)
        .put("@odata.context", "https://graph.example/v1.0/$metadata#onlineMeeting")
        .put("creationDateTime", TICKS.format(clock.instant()))
        .put("joinWebUrl", "https://teams.example/l/meetup-join/" + made + "/0?context=%7b%7d");
    settleTimes(json);
    json.putObject("joinMeetingIdSettings")
        .put("isPasscodeRequired", true)
        .put("joinMeetingId", String.valueOf(320_000_000_000L + made))
        .put("passcode", "pass" + made);
    json.withObjectProperty("participants")
        .putObject("organizer")
        .put("upn", call.owner())
        .put("role", "presenter");
    keep(id, new Kept(call.owner(), json, false));
    return Answer.of(201, json.deepCopy());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void checkTimes(ObjectNode json) {
    for (var name : TIMES)
      if (json.path(name).asText("").isEmpty()) throw new Refused(name + " has no value");
    if (time(json, "endDateTime").isBefore(time(json, "startDateTime")))
      throw new Refused("endDateTime is before startDateTime");
  }

  private static void settleTimes(ObjectNode json) {
    for (var name : TIMES) json.put(name, time(json, name).toString());
  }

  private static Instant time(ObjectNode json, String name) {
    return OffsetDateTime.parse(json.path(name).asText()).toInstant();
  }

  private Answer meeting(Call call) {
    var id = call.at("onlineMeeting-id");
    var found = find(call, id).filter(kept -> !kept.deleted());
    if (found.isEmpty())
      return Answer.of(404, said("NotFound", "3004: Specified meeting is not found"));
    return switch (call.operation().name().split(" ")[0]) {
      case "PATCH" -> change(found.get().json(), call.body());
      case "DELETE" -> {
        keep(id, found.get().gone());
        yield Answer.empty(204);
      }
      default -> Answer.of(200, found.get().json().deepCopy());
    };
  }

  private static Answer change(ObjectNode json, ObjectNode change) {
    for (var fixed : List.of("id", "externalId", "joinWebUrl", "creationDateTime"))
      if (change.has(fixed)) throw new Refused(fixed + " can't be changed");
    if (TIMES.stream().anyMatch(change::has)) {
      checkTimes(change);
      settleTimes(change);
    }
    json.setAll(change);
    return Answer.of(200, json.deepCopy());
  }

  private ObjectNode said(String code, String message) {
    var said = Json.object();
    var request = UUID.nameUUIDFromBytes((code + made).getBytes(StandardCharsets.UTF_8));
    said.putObject("error")
        .put("code", code)
        .put("message", message)
        .putObject("innerError")
        .put("date", clock.instant().toString())
        .put("request-id", request.toString())
        .put("client-request-id", request.toString());
    return said;
  }

  @Override
  Meeting meeting(String id, Kept kept) {
    var json = kept.json();
    return new Meeting(
        id,
        kept.owner(),
        json.path("subject").asText(),
        time(json, "startDateTime"),
        time(json, "endDateTime"),
        json.path("externalId").asText(),
        json.path("joinWebUrl").asText(),
        json.at("/joinMeetingIdSettings/passcode").asText(),
        kept.deleted());
  }

  @Override
  JsonNode error(int status, List<String> complaints) {
    return switch (status) {
      case 400 -> said("BadRequest", String.join("; ", complaints));
      case 401 -> said("InvalidAuthenticationToken", "Access token has expired or is not valid.");
      case 429 -> said("TooManyRequests", "Too many requests.");
      case 503 -> said("serviceNotAvailable", "The service is temporarily unavailable.");
      default -> said("InternalServerError", "Something went wrong.");
    };
  }
}
