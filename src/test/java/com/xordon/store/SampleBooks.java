package com.xordon.store;

import com.xordon.demo.Sample;
import com.xordon.store.form.PracticeFile;
import java.util.List;

/// Puts a sample practice into real books.
public final class SampleBooks {
  private SampleBooks() {}

  /// All of it.
  public static void fill(Books books, Sample sample) {
    books.importPractice(
        PracticeFile.saying(
            sample.rules(),
            sample.clients(),
            sample.appointments(),
            sample.busy(),
            sample.waitlist()));
  }

  /// As it was before anybody booked.
  public static void open(Books books, Sample sample) {
    books.importPractice(
        PracticeFile.saying(sample.rules(), sample.clients(), List.of(), List.of(), List.of()));
  }
}
