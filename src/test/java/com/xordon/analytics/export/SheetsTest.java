package com.xordon.analytics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "+49 30 1234",
          "-2+3",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "  =HYPERLINK(\"x\")",
          "\uFF1D1+1",
          "|calc",
          "%0A");

  @Test
  void nothingInACsvIsAFormula() {
    for (var text : FORMULAS) {
      var csv = CsvSheet.text(sheet(text));
      var cell = csv.lines().skip(1).findFirst().orElseThrow();
      assertThat(cell).as(text).matches("\"?'.*");
    }
  }

  @Test
  void numbersAndPlainTextsStayAsTheyAre() {
    assertThat(CsvSheet.text(sheet(-5))).contains("\r\n-5\r\n");
    assertThat(CsvSheet.text(sheet("Ada Klein"))).contains("\r\nAda Klein\r\n");
    assertThat(CsvSheet.text(sheet("a, \"b\"\nc"))).contains("\"a, \"\"b\"\"\nc\"");
    assertThat(CsvSheet.text(sheet(null))).contains("\r\n\r\n");
  }

  @Test
  void aWorkbookIsWholeAndHoldsTextsAsTexts() throws Exception {
    var bytes = XlsxSheet.bytes(sheet("=1+1 & <\u0001>"));
    int files = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        var parsed =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("f").getLength()).isZero();
        if (entry.getName().endsWith("sheet1.xml"))
          assertThat(text).contains("=1+1 &amp; &lt;&gt;");
        files++;
      }
    }
    assertThat(files).isEqualTo(6);
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    var english = keys("definition.properties");
    assertThat(keys("definition_de.properties")).isEqualTo(english);
    assertThat(new Definitions(Locale.GERMAN).name("noShows")).isEqualTo("Nicht erschienen");
    assertThat(new Definitions(Locale.FRENCH).name("noShows")).isEqualTo("No-shows");
  }

  private static java.util.Set<String> keys(String file) throws IOException {
    var properties = new Properties();
    try (var in = Definitions.class.getResourceAsStream(file)) {
      properties.load(in);
    }
    return new java.util.TreeSet<>(properties.stringPropertyNames());
  }

  private static Sheet sheet(Object cell) {
    return new Sheet("t", List.of("A"), List.of(Arrays.asList(cell)), List.of());
  }
}
