package com.xordon.store.disk;

import org.jspecify.annotations.Nullable;

/// How the lines of a file are kept from strange eyes. A sealed line holds no newline.
public interface Sealing {
  /// How a sealed line begins, and no other does.
  byte MARK = '*';

  /// Lines lie there as they are.
  Sealing NONE =
      new Sealing() {
        @Override
        public byte[] seal(byte[] line) {
          return line;
        }

        @Override
        public byte[] open(byte[] sealed) {
          return sealed;
        }
      };

  byte[] seal(byte[] line);

  /// The line that was sealed; null when it isn't whole.
  byte @Nullable [] open(byte[] sealed);
}
