package com.xordon.video.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.net.fake.Json;
import com.xordon.net.oauth.FakeAuthority;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The fakes of the meetings and the fake of the sign-in play together.
class TokensTest {
  // the pair of RFC 7636, appendix B
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String BACK = "http://127.0.0.1:9/back";

  @Test
  void whoSignedInIsLetInUntilForgotten() throws Exception {
    try (var authority = new FakeAuthority();
        var zoom = new ZoomFake();
        var meet = new MeetFake();
        var teams = new TeamsFake()) {
      var token = token(authority);
      for (var fake : List.of(zoom, meet, teams)) fake.letIn(authority::knows);
      try (var inZoom = new Caller(zoom.api()).token(token);
          var inMeet = new Caller(meet.userinfo()).token(token);
          var inTeams = new Caller(teams.api()).token(token)) {
        assertThat(inZoom.get("/users/me").status()).isEqualTo(200);
        assertThat(inMeet.get("").status()).isEqualTo(200);
        assertThat(inTeams.get("/me").status()).isEqualTo(200);
        authority.forgetEveryone();
        assertThat(inZoom.get("/users/me").status()).isEqualTo(401);
        assertThat(inMeet.get("").status()).isEqualTo(401);
        assertThat(inTeams.get("/me").status()).isEqualTo(401);
      }
      for (var fake : List.of(zoom, meet, teams)) {
        assertThat(fake.violations()).isEmpty();
        assertThat(fake.seen().toString()).doesNotContain(token);
      }
    }
  }

  private static String token(FakeAuthority authority) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var asked = "?redirect_uri=%s&state=s&code_challenge_method=S256&code_challenge=%s";
      var authorize = authority.at("/authorize" + asked.formatted(BACK, CHALLENGE));
      var back = client.send(HttpRequest.newBuilder(authorize).build(), BodyHandlers.discarding());
      var location = back.headers().firstValue("Location").orElseThrow();
      var code = location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
      var form = "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s";
      var redeem =
          HttpRequest.newBuilder(authority.at("/token"))
              .POST(BodyPublishers.ofString(form.formatted(code, BACK, VERIFIER)))
              .build();
      var answer = client.send(redeem, BodyHandlers.ofString()).body();
      return Json.parse(answer).orElseThrow().get("access_token").asText();
    }
  }
}
