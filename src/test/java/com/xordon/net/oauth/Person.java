package com.xordon.net.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody before a browser: follows each redirect, fills in the form that asks for a name, and
/// presses the button of the one that asks for consent, or the link that says no.
final class Person implements Consumer<URI> {
  private static final int MOST_PAGES = 20;
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Pattern PROMPT = Pattern.compile("name=\"prompt\" value=\"(\\w+)\"");
  private static final Pattern NO = Pattern.compile("href=\"([^\"]+/abort)\"");

  private final boolean willing;
  private final Function<URI, List<URI>> wayBack;
  private final List<Integer> shown = new ArrayList<>();

  private Person(boolean willing, Function<URI, List<URI>> wayBack) {
    this.willing = willing;
    this.wayBack = wayBack;
  }

  static Person willing() {
    return new Person(true, List::of);
  }

  static Person unwilling() {
    return new Person(false, List::of);
  }

  /// Whose browser visits other addresses than the one it is sent back to.
  static Person sentBack(Function<URI, List<URI>> wayBack) {
    return new Person(true, wayBack);
  }

  /// What our receiver answered to each visit; complete once the sign-in is over.
  synchronized List<Integer> shown() {
    return List.copyOf(shown);
  }

  @Override
  public void accept(URI address) {
    var redirect = RawQuery.parse(address.getRawQuery()).orElseThrow().get("redirect_uri");
    Thread.ofVirtual().start(() -> browse(address, redirect));
  }

  private void browse(URI address, String redirect) {
    try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      var next = HttpRequest.newBuilder(address).build();
      for (int i = 0; i < MOST_PAGES; i++) {
        var page = browser.send(next, BodyHandlers.ofString());
        var to = page.headers().firstValue("location").map(page.uri()::resolve);
        if (to.isPresent() && to.get().toString().startsWith(redirect)) {
          comeBack(browser, to.get());
          return;
        }
        next = to.map(uri -> HttpRequest.newBuilder(uri).build()).orElseGet(() -> answer(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void comeBack(HttpClient browser, URI to)
      throws IOException, InterruptedException {
    for (var uri : wayBack.apply(to)) {
      var request = HttpRequest.newBuilder(uri).build();
      shown.add(browser.send(request, BodyHandlers.discarding()).statusCode());
    }
  }

  private HttpRequest answer(HttpResponse<String> page) {
    if (!willing) return HttpRequest.newBuilder(found(NO, page)).build();
    var prompt = match(PROMPT, page.body()).map(m -> m.group(1)).orElseThrow();
    var form = "prompt=" + prompt + (prompt.equals("login") ? "&login=anna&password=any" : "");
    return HttpRequest.newBuilder(found(FORM, page))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private static URI found(Pattern pattern, HttpResponse<String> page) {
    return match(pattern, page.body())
        .map(m -> page.uri().resolve(m.group(1)))
        .orElseThrow(() -> new AssertionError(page.statusCode() + " " + page.body()));
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }
}
