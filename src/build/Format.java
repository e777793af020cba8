import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Hands every source file to google-java-format: `--check` fails on a file laid out differently,
/// `--replace` lays it out. The formatter's own command line takes files only, so this walks the
/// folders.
class Format {
  public static void main(String[] mode) throws Exception {
    var args = new ArrayList<String>();
    args.addAll(
        mode[0].equals("--replace")
            ? List.of("--replace")
            : List.of("--dry-run", "--set-exit-if-changed"));
    args.addAll(sources());
    com.google.googlejavaformat.java.Main.main(args.toArray(String[]::new));
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().toList();
    }
  }
}
