package com.xordon.core.message;

import static com.xordon.core.message.SmsLength.Alphabet.GSM_7;
import static com.xordon.core.message.SmsLength.Alphabet.UCS_2;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What GSM 03.38 and 23.040 say.
class SmsLengthTest {
  @Test
  void oneSegmentHolds160LettersAndEachOfSeveral153() {
    assertThat(of("a", 160)).isEqualTo(new SmsLength(GSM_7, 160, 1, 0));
    assertThat(of("a", 161)).isEqualTo(new SmsLength(GSM_7, 161, 2, 145));
    assertThat(of("a", 306)).isEqualTo(new SmsLength(GSM_7, 306, 2, 0));
    assertThat(of("a", 307)).isEqualTo(new SmsLength(GSM_7, 307, 3, 152));
    assertThat(of("a", 0)).isEqualTo(new SmsLength(GSM_7, 0, 0, 160));
  }

  @Test
  void umlautsAreLettersOfTheAlphabet() {
    assertThat(SmsLength.of("ÄÖÜäöüßàéèùìòñÑÅåÆæØøÇ£$¥§¿¡@_ΔΦΓΛΩΠΨΣΘΞ¤\r\n").alphabet())
        .isEqualTo(GSM_7);
    // a small ç is not in it, though a capital one is
    assertThat(SmsLength.of("ç").alphabet()).isEqualTo(UCS_2);
    assertThat(SmsLength.of("`").alphabet()).isEqualTo(UCS_2);
  }

  @Test
  void signsOfTheExtensionCountTwice() {
    for (var sign : "€ [ ] { } \\ ~ | ^ \f".split(" ")) {
      assertThat(SmsLength.of(sign)).as(sign).isEqualTo(new SmsLength(GSM_7, 2, 1, 158));
    }
    assertThat(of("€", 80)).isEqualTo(new SmsLength(GSM_7, 160, 1, 0));
    assertThat(of("€", 81)).isEqualTo(new SmsLength(GSM_7, 162, 2, 143));
  }

  @Test
  void anEscapeIsNotPartedFromItsLetter() {
    // 152 letters, then a sign of two: it begins the second segment, and one place stays empty
    assertThat(SmsLength.of("a".repeat(152) + "€" + "a".repeat(151)))
        .isEqualTo(new SmsLength(GSM_7, 305, 2, 0));
    assertThat(SmsLength.of("a".repeat(152) + "€" + "a".repeat(152)).segments()).isEqualTo(3);
  }

  @Test
  void oneOtherSignMakesAllOfThemWide() {
    assertThat(SmsLength.of("ж" + "a".repeat(69))).isEqualTo(new SmsLength(UCS_2, 70, 1, 0));
    assertThat(SmsLength.of("ж" + "a".repeat(70))).isEqualTo(new SmsLength(UCS_2, 71, 2, 63));
    assertThat(SmsLength.of("ж" + "a".repeat(133))).isEqualTo(new SmsLength(UCS_2, 134, 2, 0));
    assertThat(SmsLength.of("ж" + "a".repeat(134)).segments()).isEqualTo(3);
    assertThat(SmsLength.of("ж€").units()).isEqualTo(2);
  }

  @Test
  void aPairOfUnitsIsNotParted() {
    assertThat(of("😀", 35)).isEqualTo(new SmsLength(UCS_2, 70, 1, 0));
    // 33 pairs fill 66 of 67
    assertThat(of("😀", 36)).isEqualTo(new SmsLength(UCS_2, 72, 2, 61));
  }

  @Test
  void typographicSignsAreSimplified() {
    assertThat(SmsLength.simplified("„Grüße“ – 10:30\u202FPM… 80,00\u00A0€ ’s"))
        .isEqualTo("\"Grüße\" - 10:30 PM... 80,00 € 's");
    assertThat(SmsLength.simplified("a\u0308ж")).isEqualTo("äж");
  }

  private static SmsLength of(String sign, int times) {
    return SmsLength.of(sign.repeat(times));
  }
}
