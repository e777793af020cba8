package com.xordon.ui.calendar.board;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Rounded corners as small pictures, made once for each colour and size. Hundreds of cards are
/// painted at each turn of a page; as shapes their corners would take most of the time.
final class Corners {
  /// Points per pixel and side whose share inside the circle makes its cover.
  private static final int FINE = 8;

  private final Map<Key, Image> disks = new HashMap<>();

  /// A disk of a colour, `radius` device pixels around its middle; its quarters are the corners.
  Image disk(Color color, int radius) {
    return disks.computeIfAbsent(new Key(color, radius), Corners::paint);
  }

  private static Image paint(Key key) {
    int side = 2 * key.radius;
    var image = new WritableImage(side, side);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        var color = key.color;
        double opacity = color.getOpacity() * cover(x, y, key.radius);
        image
            .getPixelWriter()
            .setColor(x, y, new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity));
      }
    }
    return image;
  }

  private static double cover(int x, int y, int radius) {
    int inside = 0;
    for (int i = 0; i < FINE; i++) {
      for (int j = 0; j < FINE; j++) {
        double dx = x + (i + 0.5) / FINE - radius;
        double dy = y + (j + 0.5) / FINE - radius;
        if (dx * dx + dy * dy <= radius * radius) inside++;
      }
    }
    return inside / (double) (FINE * FINE);
  }

  private record Key(Color color, int radius) {}
}
