package com.xordon.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for `localhost`, made for these tests and trusted by nobody else.
public final class TestCertificate {
  public static final String PASSWORD = "changeit";

  private final Path file;

  private TestCertificate(Path file) {
    this.file = file;
  }

  /// For this machine, by name and number.
  public static TestCertificate make(Path folder) throws IOException, InterruptedException {
    return make(folder, "dns:localhost,ip:127.0.0.1");
  }

  public static TestCertificate make(Path folder, String names)
      throws IOException, InterruptedException {
    var file = folder.resolve("server.p12");
    Files.deleteIfExists(file);
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var arguments =
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=test",
            "-ext",
            "san=" + names,
            "-validity",
            "30",
            "-keystore",
            file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD);
    var process = new ProcessBuilder(arguments).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) throw new IOException(said);
    return new TestCertificate(file);
  }

  public Path file() {
    return file;
  }

  /// Shows the certificate, and trusts it.
  public SSLContext context() throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
