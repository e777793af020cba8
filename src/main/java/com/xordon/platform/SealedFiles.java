package com.xordon.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Each secret in a file of its own, sealed by AES-GCM with a key that lies elsewhere, both for the
/// eyes of their owner only. A secret can't be passed off as another: its name is sealed with it.
public final class SealedFiles implements Secrets {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Path folder;
  private final Path keyFile;
  private final SecureRandom random;

  /// `folder` and `keyFile` are made when they are needed.
  public SealedFiles(Path folder, Path keyFile, SecureRandom random) {
    this.folder = folder;
    this.keyFile = keyFile;
    this.random = random;
  }

  @Override
  public Optional<String> get(String name) throws IOException {
    byte[] sealed;
    try {
      sealed = Files.readAllBytes(file(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return Optional.of(new String(open(name, sealed), StandardCharsets.UTF_8));
  }

  @Override
  public void put(String name, String secret) throws IOException {
    write(file(name), seal(name, secret.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void remove(String name) throws IOException {
    Files.deleteIfExists(file(name));
    if (Files.isDirectory(folder)) force(folder);
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
    if (sealed.length <= NONCE_BYTES) throw new IOException("a sealed file is cut short");
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
      cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IOException("a sealed file can't be opened", e);
    }
  }

  private byte[] key() throws IOException {
    try {
      return Files.readAllBytes(keyFile);
    } catch (NoSuchFileException e) {
      return newKey();
    }
  }

  /// Two programs may begin at once: whoever writes the key first wins.
  private byte[] newKey() throws IOException {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    var parent = parent(keyFile);
    var mine = temporary(parent, key);
    try {
      Files.createLink(keyFile, mine);
      force(parent);
      return key;
    } catch (FileAlreadyExistsException e) {
      return Files.readAllBytes(keyFile);
    } catch (UnsupportedOperationException e) {
      Files.move(mine, keyFile, StandardCopyOption.ATOMIC_MOVE);
      return key;
    } finally {
      Files.deleteIfExists(mine);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    var parent = parent(file);
    var fresh = temporary(parent, bytes);
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      force(parent);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path parent(Path file) throws IOException {
    var parent = file.toAbsolutePath().getParent();
    if (parent == null) throw new IOException("a file lies in a folder");
    Files.createDirectories(parent, ownersOnly("rwx------"));
    return parent;
  }

  private static Path temporary(Path folder, byte[] bytes) throws IOException {
    var file = Files.createTempFile(folder, "new", "", ownersOnly("rw-------"));
    try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) channel.write(left);
      channel.force(true);
    }
    return file;
  }

  private static FileAttribute<?>[] ownersOnly(String mode) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  /// Makes names durable; not every system lets a folder be opened.
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // then the system does it by itself
    }
  }
}
