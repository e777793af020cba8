package com.xordon.net.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An authorization server that isn't ours, in a process of its own. What it can do is read from
/// its own metadata (RFC 8414), not from what we believe.
final class CertifiedServer implements AutoCloseable {
  private static final Path HOME = Path.of("src/test/node");
  private static final Path LOG = Path.of("target/certified-server.log");

  /// Why it can't be had on this machine.
  static final class NotHere extends Exception {
    NotHere(String why) {
      super(why);
    }
  }

  private final Process process;
  private final JsonNode metadata;

  private CertifiedServer(Process process, String issuer) throws IOException, InterruptedException {
    this.process = process;
    var address = URI.create(issuer + "/.well-known/openid-configuration");
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      this.metadata = new ObjectMapper().readTree(answer.body());
    }
  }

  static CertifiedServer start() throws NotHere, IOException, InterruptedException {
    if (!Files.isDirectory(HOME.resolve("node_modules/oidc-provider"))) {
      throw new NotHere("the server isn't installed: run `npm ci` in " + HOME);
    }
    var process = process();
    try {
      var first = CompletableFuture.supplyAsync(() -> firstLine(process));
      return new CertifiedServer(process, first.get(60, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new NotHere("the server doesn't start, see " + LOG);
    }
  }

  private static Process process() throws NotHere, IOException {
    Files.createDirectories(LOG.getParent());
    try {
      return new ProcessBuilder("node", "certified-server.js")
          .directory(HOME.toFile())
          .redirectError(LOG.toFile())
          .start();
    } catch (IOException e) {
      throw new NotHere("node isn't installed");
    }
  }

  private static String firstLine(Process process) {
    try {
      return Optional.ofNullable(process.inputReader().readLine()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode metadata() {
    return metadata;
  }

  URI at(String endpoint) {
    return URI.create(metadata.path(endpoint).asText());
  }

  OAuthProvider provider() {
    return new OAuthProvider(
        "certified",
        new OAuthProvider.Endpoints(
            at("authorization_endpoint"),
            at("token_endpoint"),
            Optional.of(at("revocation_endpoint"))),
        List.of("openid", "offline_access"),
        OAuthProvider.SecretUse.NONE,
        RedirectHost.LOOPBACK_ADDRESS,
        OAuthProvider.Rotation.SINGLE_USE,
        Map.of("prompt", "consent"),
        Optional.of(metadata.path("issuer").asText()),
        metadata.path("authorization_response_iss_parameter_supported").asBoolean());
  }

  /// Whether a request with this token is let in.
  boolean knows(String access) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(at("userinfo_endpoint")).header("Authorization", "Bearer " + access);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
  }
}
