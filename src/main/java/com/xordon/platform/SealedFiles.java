package com.xordon.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Each secret in a file of its own, sealed by AES-GCM with a key that lies elsewhere, both for the
/// eyes of their owner only. A secret can't be passed off as another: its name is sealed with it.
public final class SealedFiles implements Secrets {
  private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Path folder;
  private final SealingKey key;
  private final SecureRandom random;

  /// `folder` and `keyFile` are made when they are needed.
  public SealedFiles(Path folder, Path keyFile, SecureRandom random) {
    this(folder, new KeyFile(keyFile, random), random);
  }

  SealedFiles(Path folder, SealingKey key, SecureRandom random) {
    this.folder = folder;
    this.key = key;
    this.random = random;
  }

  /// What can't be opened any more counts as missing, so that its owner is asked for it again; the
  /// file is kept beside.
  @Override
  public Optional<String> get(String name) throws IOException {
    byte[] sealed;
    try {
      sealed = Files.readAllBytes(file(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(open(name, sealed), StandardCharsets.UTF_8));
    } catch (Spoilt e) {
      LOG.warn("a secret can't be opened; its file is in {}", OwnersFiles.putAside(file(name)));
      return Optional.empty();
    }
  }

  private static final class Spoilt extends IOException {
    private static final long serialVersionUID = 1;

    Spoilt(@Nullable Throwable cause) {
      super("a sealed file is spoilt", cause);
    }
  }

  @Override
  public void put(String name, String secret) throws IOException {
    OwnersFiles.write(file(name), seal(name, secret.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void remove(String name) throws IOException {
    Files.deleteIfExists(file(name));
    if (Files.isDirectory(folder)) OwnersFiles.force(folder);
  }

  /// The names of all that lie here.
  List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files.flatMap(file -> name(file).stream()).toList();
    }
  }

  /// Empty for what was not named by `file`, such as one that was never finished.
  private static Optional<String> name(Path file) {
    var text = String.valueOf(file.getFileName());
    if (text.startsWith(OwnersFiles.UNFINISHED)) return Optional.empty();
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Path file(String name) {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    return folder.resolve(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private byte[] seal(String name, byte[] secret) throws IOException {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce, secret);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  private byte[] open(String name, byte[] sealed) throws IOException {
    if (sealed.length <= NONCE_BYTES) throw new Spoilt(null);
    var nonce = ByteBuffer.wrap(sealed).slice(0, NONCE_BYTES);
    var nonceBytes = new byte[NONCE_BYTES];
    nonce.get(nonceBytes);
    var rest = new byte[sealed.length - NONCE_BYTES];
    ByteBuffer.wrap(sealed).position(NONCE_BYTES).get(rest);
    return cipher(Cipher.DECRYPT_MODE, name, nonceBytes, rest);
  }

  private byte[] cipher(int mode, String name, byte[] nonce, byte[] text) throws IOException {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (AEADBadTagException e) {
      throw new Spoilt(e);
    } catch (GeneralSecurityException e) {
      throw new IOException("a sealed file can't be opened", e);
    }
  }
}
