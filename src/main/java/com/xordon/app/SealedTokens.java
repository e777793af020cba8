package com.xordon.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xordon.net.oauth.TokenVault;
import com.xordon.net.oauth.Tokens;
import com.xordon.platform.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/// The tokens of accounts among the secrets of this machine.
final class SealedTokens implements TokenVault {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Secrets secrets;

  SealedTokens(Secrets secrets) {
    this.secrets = secrets;
  }

  private static String name(String account) {
    return "tokens " + account;
  }

  @Override
  public Optional<Tokens> read(String account) {
    try {
      var kept = secrets.get(name(account));
      return kept.isEmpty() ? Optional.empty() : Optional.of(tokens(JSON.readTree(kept.get())));
    } catch (JsonProcessingException | DateTimeException e) {
      // without its cause, which would quote the tokens
      throw new UncheckedIOException(new IOException("the tokens of an account can't be read"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tokens tokens(JsonNode kept) {
    var scopes = new TreeSet<String>();
    kept.path("scopes").forEach(s -> scopes.add(s.asText()));
    var refresh = kept.path("refresh").asText("");
    return new Tokens(
        kept.path("access").asText(),
        refresh.isEmpty() ? Optional.empty() : Optional.of(refresh),
        Instant.parse(kept.path("until").asText()),
        scopes);
  }

  @Override
  public void write(String account, Tokens tokens) {
    var json = JSON.createObjectNode().put("access", tokens.access());
    tokens.refresh().ifPresent(r -> json.put("refresh", r));
    json.put("until", tokens.until().toString());
    var scopes = json.putArray("scopes");
    new TreeSet<>(tokens.scopes()).forEach(scopes::add);
    try {
      secrets.put(name(account), json.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(String account) {
    try {
      secrets.remove(name(account));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
