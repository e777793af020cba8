package com.xordon.delivery.hook;

import com.xordon.core.task.TaskId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows that a letter is ours and when it was sent: `t=<unix seconds>,v1=<hex>`, where `v1` is the
/// HMAC-SHA256 of the seconds, a dot and the body, by a secret the receiver knows too.
public final class Signature {
  public static final String HEADER = "X-Xordon-Signature";

  private final byte[] secret;

  public Signature(String secret) {
    if (secret.isEmpty()) throw new IllegalArgumentException("a secret can't be empty");
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  String of(Instant now, byte[] body) {
    var time = now.getEpochSecond();
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update((time + ".").getBytes(StandardCharsets.US_ASCII));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The task's id; what no header may hold is written as its number, so that no two ids meet.
  static String key(TaskId id) {
    var key = new StringBuilder();
    id.value()
        .codePoints()
        .forEach(c -> {
          if (c > 0x20 && c < 0x7f && c != '%') key.appendCodePoint(c);
          else key.append(String.format("%%%x.", c));
        });
    return key.toString();
  }
}
