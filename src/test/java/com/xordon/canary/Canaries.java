package com.xordon.canary;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// Words that occur nowhere else, looked for in files: as they are, in UTF-16, base64 at any
/// offset, hex and URL-encoded, and inside of zips.
public final class Canaries {
  private final Map<String, byte[]> forms = new LinkedHashMap<>();

  public Canaries(List<String> words) {
    for (var word : words) {
      var utf8 = word.getBytes(StandardCharsets.UTF_8);
      add(word, utf8);
      add(word + " (UTF-16)", word.getBytes(StandardCharsets.UTF_16LE));
      add(word + " (hex)", ascii(HexFormat.of().formatHex(utf8)));
      add(word + " (URL)", ascii(URLEncoder.encode(word, StandardCharsets.UTF_8)));
      for (int before = 0; before < 3; before++)
        add(word + " (base64)" + before, base64(utf8, before));
    }
  }

  private void add(String name, byte[] form) {
    forms.put(name, form);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// The letters that are the same whatever stands before and behind.
  private static byte[] base64(byte[] word, int before) {
    var bytes = new byte[before + word.length];
    System.arraycopy(word, 0, bytes, before, word.length);
    var text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    int from = before == 0 ? 0 : before + 1;
    return ascii(text.substring(from, text.length() - 1));
  }

  /// Where in a folder any of them is found.
  public List<String> in(Path folder) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(in(file.toString(), Files.readAllBytes(file)));
        if (file.toString().endsWith(".zip")) found.addAll(inZip(file));
      }
    }
    return found;
  }

  private List<String> inZip(Path file) throws IOException {
    var found = new ArrayList<String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          found.addAll(in(file + "!" + entry.getName(), in.readAllBytes()));
        }
      }
    }
    return found;
  }

  public List<String> in(String where, byte[] bytes) {
    return forms.entrySet().stream()
        .filter(form -> contains(bytes, form.getValue()))
        .map(form -> where + ": " + form.getKey())
        .toList();
  }

  private static boolean contains(byte[] bytes, byte[] word) {
    for (int at = 0; at + word.length <= bytes.length; at++) {
      if (bytes[at] == word[0]
          && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
