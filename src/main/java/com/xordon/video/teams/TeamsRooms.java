package com.xordon.video.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.video.request.Requests;
import com.xordon.video.request.Requests.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Meetings at Microsoft Teams. The attempt's id is given as the external id, by which the same
/// wish twice is the same meeting; so looking it up and making it are one request.
public final class TeamsRooms implements MeetingRooms {
  private static final String MEETINGS = "/me/onlineMeetings/";
  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final Requests requests;

  public TeamsRooms(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Told create(Meeting meeting) {
    var body = body(meeting.plan()).put("externalId", meeting.id().value());
    return requests.send("POST", MEETINGS + "createOrGet", body, true, TeamsRooms::room);
  }

  /// Both times always: without them Teams takes the next hour.
  private static ObjectNode body(MeetingPlan plan) {
    return Requests.object()
        .put("subject", plan.topic())
        .put("startDateTime", plan.when().start().toString())
        .put("endDateTime", plan.when().end().toString());
  }

  @Override
  public Told find(Meeting meeting) {
    return meeting.ref().isEmpty()
        ? create(meeting)
        : requests.send("GET", path(meeting), NOTHING, false, TeamsRooms::room);
  }

  @Override
  public Told update(Meeting meeting) {
    return requests.send("PATCH", path(meeting), body(meeting.plan()), true, TeamsRooms::room);
  }

  @Override
  public Told delete(Meeting meeting) {
    return requests.send(
        "DELETE",
        path(meeting),
        NOTHING,
        true,
        reply -> reply.status() == 204 ? new Answer.Absent() : refused(reply));
  }

  @Override
  public Told whoIsIt() {
    return requests.send(
        "GET",
        "/me?$select=id,displayName,mail,userPrincipalName",
        NOTHING,
        false,
        reply -> {
          var me = reply.json();
          var mail = me.path("mail").asText("");
          return reply.status() == 200
              ? new Answer.Known(mail.isEmpty() ? me.path("userPrincipalName").asText() : mail)
              : refused(reply);
        });
  }

  private static String path(Meeting meeting) {
    return MEETINGS + URLEncoder.encode(meeting.ref(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Answer room(Reply reply) {
    var json = reply.json();
    if (reply.status() / 100 != 2) return refused(reply);
    if (!json.path("joinWebUrl").isTextual()) return new Answer.Unsure("NO_LINK");
    return new Answer.Stands(
        new Meeting.Room(json.path("id").asText(), json.path("joinWebUrl").asText(), ""));
  }

  private static Answer refused(Reply reply) {
    if (reply.status() == 404) return new Answer.Absent();
    return new Answer.Refused(
        "HTTP " + reply.status() + ", " + reply.json().path("error").path("code").asText());
  }
}
