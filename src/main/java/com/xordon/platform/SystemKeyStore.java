package com.xordon.platform;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.io.IOException;
import java.util.Optional;

/// The key store of the system: the Secret Service or KWallet, the keychain, the credential store.
/// It is for few and short secrets: Windows takes no more than 1,280 characters, and each call
/// opens the store anew, so that nothing of it stays open in between.
public final class SystemKeyStore implements Secrets {
  private static final String SERVICE = "xordon";

  private final SessionBus bus;

  public SystemKeyStore() {
    this(new SessionBus(System.getProperty("os.name", ""), System.getenv()));
  }

  SystemKeyStore(SessionBus bus) {
    this.bus = bus;
  }

  private interface Deed<T> {
    T in(Keyring keyring) throws PasswordAccessException;
  }

  /// Empty as well where the store refuses: it doesn't tell the one from the other.
  @Override
  public Optional<String> get(String name) throws IOException {
    try {
      return Optional.ofNullable(opened(keyring -> keyring.getPassword(SERVICE, name)));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(String name, String secret) throws IOException {
    opened(keyring -> {
      keyring.setPassword(SERVICE, name, secret);
      return true;
    });
  }

  @Override
  public void remove(String name) throws IOException {
    try {
      opened(keyring -> {
        keyring.deletePassword(SERVICE, name);
        return true;
      });
    } catch (Refused e) {
      if (get(name).isPresent()) throw e;
    }
  }

  private <T> T opened(Deed<T> deed) throws IOException {
    try (var keyring = keyring()) {
      return deed.in(keyring);
    } catch (PasswordAccessException e) {
      throw new Refused(e);
    } catch (IOException e) {
      throw e;
    } catch (Exception | LinkageError e) { // the bus and native code fail in any way they like
      throw new IOException("the key store doesn't work", e);
    }
  }

  /// Where a bus says which stores there are, no other is tried: one that fails leaves a thread
  /// behind that keeps the program from ending.
  private Keyring keyring() throws BackendNotSupportedException, IOException {
    if (!bus.isUsual()) return Keyring.create();
    if (bus.has("org.freedesktop.secrets")) return Keyring.create(KeyringStorageType.GNOME_KEYRING);
    if (bus.has("org.kde.kwalletd5")) return Keyring.create(KeyringStorageType.KWALLET);
    throw new IOException("nobody on the session bus keeps secrets");
  }

  /// The store is there and says no.
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(Exception cause) {
      super("the key store refused", cause);
    }
  }
}
