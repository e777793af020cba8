package com.xordon.delivery.hook;

import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Receipt;
import com.xordon.net.JsonDoor.Heard;
import com.xordon.net.PinnedDoor;
import com.xordon.net.PinnedDoor.Posted;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/// Posts letters as JSON, signed. The receiver is to check the signature, and that its time is near
/// its own, and to take a second letter with the same `Idempotency-Key` for the first: an unsure
/// letter may be sent again without harm, which is what `find` says.
public final class WebhookChannel implements Channel {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// What is forbidden unless a person says otherwise: lines that can be read, and addresses inside
  /// the house, behind whose backs nobody is to be reached by a letter.
  public record Allowed(boolean plain, boolean inside) {
    public static final Allowed NOTHING = new Allowed(false, false);
  }

  private final PinnedDoor door;
  private final Allowed allowed;
  private final Signature signature;
  private final InstantSource clock;

  public WebhookChannel(
      PinnedDoor door, Allowed allowed, Signature signature, InstantSource clock) {
    this.door = door;
    this.allowed = allowed;
    this.signature = signature;
    this.clock = clock;
  }

  /// By this machine's names and the certificates it trusts.
  public static WebhookChannel real(Allowed allowed, Signature signature, InstantSource clock) {
    var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var door = new PinnedDoor(InetAddress::getAllByName, tls, allowed.inside(), PATIENCE, clock);
    return new WebhookChannel(door, allowed, signature, clock);
  }

  @Override
  public Receipt send(Letter letter) {
    var url = url(letter.recipient().address().strip());
    if (url.isEmpty()) return new Receipt.Refused("NO_SUCH_ADDRESS");
    if (!allowed.plain() && !url.get().getScheme().equalsIgnoreCase("https"))
      return new Receipt.Refused("NOT_HTTPS");
    var body = letter.text().getBytes(StandardCharsets.UTF_8);
    return switch (door.post(url.get(), headers(letter, body), body)) {
      case Posted.Forbidden() -> new Receipt.Refused("ADDRESS_INSIDE");
      case Posted.Untrusted() -> new Receipt.NeedsPerson("CERTIFICATE");
      case Posted.Done(var heard) -> receipt(heard, letter);
    };
  }

  @Override
  public Receipt find(Letter letter) {
    return new Receipt.NotFound();
  }

  private Map<String, String> headers(Letter letter, byte[] body) {
    var all = new LinkedHashMap<String, String>();
    all.put("Content-Type", "application/json; charset=utf-8");
    all.put("User-Agent", "Xordon-Desk");
    all.put("Idempotency-Key", Signature.key(letter.id()));
    all.put(Signature.HEADER, signature.of(clock.instant(), body));
    return all;
  }

  /// Without a name and password in it, which would end in logs.
  private static Optional<URI> url(String written) {
    try {
      var url = URI.create(written);
      var scheme = String.valueOf(url.getScheme());
      boolean good =
          scheme.matches("(?i)https?") && url.getHost() != null && url.getRawUserInfo() == null;
      return good ? Optional.of(url) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Receipt receipt(Heard heard, Letter letter) {
    return switch (heard) {
      case Heard.Unreachable(var why) -> new Receipt.Unreachable(why);
      case Heard.Cut(var why) -> new Receipt.Unsure(why);
      case Heard.Answered(var status, var body, var pause) -> {
        var why = "HTTP " + status;
        if (status >= 200 && status < 300) yield new Receipt.Sent(letter.id().value());
        // that key makes it safe to send again, whatever the fault came after
        if (status >= 500 || status == 429 || status == 408 || status == 425)
          yield new Receipt.Later(why, pause);
        yield status == 401 || status == 403
            ? new Receipt.NeedsPerson(why)
            : new Receipt.Refused(status < 400 ? "REDIRECT " + why : why);
      }
    };
  }
}
