package com.xordon.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Reads what `SealedOutput` wrote; throws where it isn't whole, also when its end is missing.
public final class SealedInput extends InputStream {
  /// It isn't whole, or has another key or name.
  public static final class Spoilt extends IOException {
    private static final long serialVersionUID = 1;

    Spoilt(Throwable cause) {
      super("a sealed file is spoilt, or has another key", cause);
    }
  }

  private final PushbackInputStream in;
  private final SecretKey key;
  private final byte[] label;
  private byte[] piece = new byte[0];
  private int at;
  private int number;
  private boolean ended;

  public SealedInput(InputStream in, DataKey key, String name) throws IOException {
    this.in = new PushbackInputStream(in, 1);
    var salt = in.readNBytes(SealedOutput.SALT);
    if (salt.length < SealedOutput.SALT) throw new IOException("a sealed file is cut off");
    this.key = DataKey.derive(key.bytes(), salt, "stream");
    this.label = name.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (count == 0) return 0;
    while (at == piece.length) {
      if (ended) return -1;
      next();
    }
    int some = Math.min(count, piece.length - at);
    System.arraycopy(piece, at, bytes, from, some);
    at += some;
    return some;
  }

  private void next() throws IOException {
    var sealed = in.readNBytes(SealedOutput.PIECE + Box.TAG);
    int following = in.read();
    ended = following < 0;
    if (!ended) in.unread(following);
    try {
      piece =
          Box.cipher(Cipher.DECRYPT_MODE, key, SealedOutput.nonce(number++, ended), label)
              .doFinal(sealed);
      at = 0;
    } catch (GeneralSecurityException e) {
      throw new Spoilt(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
