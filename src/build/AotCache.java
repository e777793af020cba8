import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the cache that lets the packaged program start fast: runs a command as people do, with the
/// virtual machine taking notes. Without the cache everything works, only slower, so a failure is a
/// line and no more. Argument: the folder of the packaged program.
class AotCache {
  private static final int PATIENCE = 120;

  public static void main(String[] args) throws Exception {
    var app = Path.of(args[0]).toAbsolutePath();
    var work = Files.createTempDirectory("xordon-aot");
    try {
      var home = work.resolve("home").toString();
      run(app, List.of(), "practice", "import", "src/build/practice.json", "--home", home);
      var cache = "-XX:AOTCacheOutput=" + app.resolve("xordon.aot");
      run(
          app,
          List.of(cache),
          "offer --service talk --from 2026-12-01 --to 2026-12-31 --now 2026-12-01T00:00:00Z --json"
              .concat(" --home ")
              .concat(home)
              .split(" "));
    } catch (IOException e) {
      System.out.println("No start-up cache was made: " + e.getMessage());
    } finally {
      delete(work);
    }
  }

  private static void run(Path app, List<String> options, String... command)
      throws IOException, InterruptedException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    line.addAll(List.of("-jar", app.resolve("xordon.jar").toString()));
    line.addAll(List.of(command));
    var process =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the training took too long");
    }
    if (process.exitValue() != 0) throw new IOException("the training ended with an error");
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(file);
    }
  }
}
