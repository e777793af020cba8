package com.xordon.ui.analytics;

import com.xordon.analytics.export.Sheet;
import com.xordon.ui.analytics.chart.HeatPlot;
import com.xordon.ui.analytics.chart.Plot;
import java.util.List;
import java.util.Optional;

/// One part of a page, ready to be drawn. Texts are in the reader's language.
sealed interface Part {
  /// What it is called; what its figure means, if that has a definition.
  record Head(String title, String meaning) {}

  /// Whether it takes the page's whole width.
  boolean wide();

  /// How a figure moved: in words, up or down, and whether that is welcome.
  record Change(String words, int direction, Feeling feeling) {
    static final Change NONE = new Change("", 0, Feeling.NONE);

    enum Feeling {
      GOOD,
      BAD,
      NONE
    }
  }

  /// A figure at the top of a page.
  record Tile(
      String name,
      String value,
      String note,
      Change change,
      String was,
      String meaning,
      Optional<Drill> rows) {}

  record Tiles(List<Tile> tiles) implements Part {
    @Override
    public boolean wide() {
      return true;
    }
  }

  /// A chart with a sentence under it. `points` are the rows behind each place, `rows` those behind
  /// all; the sheet is what is taken along.
  record Chart(
      Head head,
      Plot plot,
      List<Optional<Drill>> points,
      String sentence,
      Optional<Drill> rows,
      Sheet sheet,
      boolean wide)
      implements Part {}

  /// Heat maps of the same week, one at a time.
  record Heat(Head head, List<Layer> layers, Sheet sheet) implements Part {
    record Layer(String name, HeatPlot plot, String sentence) {}

    @Override
    public boolean wide() {
      return false;
    }
  }

  /// A table. A row may lead to a place, to rows, or nowhere.
  record Table(
      Head head,
      List<Column> columns,
      List<Row> rows,
      String sentence,
      Optional<Place> more,
      Sheet sheet,
      boolean wide)
      implements Part {
    record Column(String name, boolean number) {}

    record Row(List<Cell> cells, Optional<Place> to, String meaning, boolean strong) {
      static Row of(List<Cell> cells, Optional<Place> to) {
        return new Row(cells, to, "", false);
      }
    }
  }

  /// What stands in a table. A share from 0 to 1 is drawn as a bar beside its words.
  record Cell(String text, double share, Change.Feeling feeling) {
    static Cell of(String text) {
      return new Cell(text, Double.NaN, Change.Feeling.NONE);
    }

    static Cell share(String text, double share) {
      return new Cell(text, share, Change.Feeling.NONE);
    }

    static Cell of(Change change) {
      return new Cell(change.words(), Double.NaN, change.feeling());
    }
  }

  /// Something said in place of a chart, when there is nothing to show or more must be known.
  record Note(Head head, String text, boolean wide) implements Part {}
}
