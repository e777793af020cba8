package com.xordon.store.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/// Seals a stream of any length, piece by piece: a random salt, then pieces of a fixed size, each
/// with its number and whether it is the last as its nonce, so that none can be left out, doubled
/// or cut off. (The construction STREAM of Hoang, Reyhanitabar, Rogaway, Vizár, 2015.)
public final class SealedOutput extends OutputStream {
  static final int SALT = 16;
  static final int PIECE = 1 << 16;

  private final OutputStream out;
  private final SecretKey key;
  private final byte[] label;
  private final byte[] piece = new byte[PIECE];
  private int length;
  private int number;
  private boolean closed;

  /// `name` is sealed along: what is called otherwise doesn't open.
  public SealedOutput(OutputStream out, DataKey key, String name) throws IOException {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    this.out = out;
    this.key = DataKey.derive(key.bytes(), salt, "stream");
    this.label = name.getBytes(StandardCharsets.UTF_8);
    out.write(salt);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    for (int at = from; at < from + count; ) {
      if (length == PIECE) seal(false);
      int some = Math.min(PIECE - length, from + count - at);
      System.arraycopy(bytes, at, piece, length, some);
      length += some;
      at += some;
    }
  }

  private void seal(boolean last) throws IOException {
    try {
      var cipher = Box.cipher(Cipher.ENCRYPT_MODE, key, nonce(number++, last), label);
      out.write(cipher.doFinal(piece, 0, length));
      length = 0;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  static byte[] nonce(int number, boolean last) {
    return ByteBuffer.allocate(Box.NONCE).putInt(number).put((byte) (last ? 1 : 0)).array();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (out) {
      seal(true);
    }
  }
}
