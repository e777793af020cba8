package com.xordon.core.message;

import java.util.List;

/// A letter taken apart: what stands below each other, and what stands beside each other in it.
sealed interface Block {
  record Paragraph(List<Inline> inside) implements Block {}

  record Bullets(List<List<Inline>> items) implements Block {}

  /// A line across.
  record Rule() implements Block {}

  sealed interface Inline {}

  /// Words of the practice or a value; both are text by now.
  record Words(String text, boolean strong) implements Inline {}

  /// `target` is a link that may be followed.
  record Link(String words, String target, boolean strong) implements Inline {}

  record Break() implements Inline {}
}
