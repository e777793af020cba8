package com.xordon.core.message;

import com.xordon.core.message.TemplateFault.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Takes a text apart, from left to right, once.
final class TemplateParser {
  private static final int MOST_FAULTS = 20;
  private static final int SHOWN_NAME = 40;

  private final String source;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<TemplateFault> faults = new ArrayList<>();
  private List<Piece> current = new ArrayList<>();
  private int places;
  private int line = 1;
  private int lineStart;
  private int counted;

  /// A section that waits for its end.
  private record Open(String name, Section section, int line, int column, List<Piece> before) {}

  private record Section(Condition condition, boolean when) {}

  TemplateParser(String source) {
    this.source = source.replace("\r\n", "\n").replace('\r', '\n');
  }

  String source() {
    return source;
  }

  List<TemplateFault> faults() {
    return List.copyOf(faults);
  }

  List<Piece> pieces() {
    if (source.length() > TemplateText.LONGEST) {
      fault(Code.TOO_LONG, 0, Integer.toString(TemplateText.LONGEST));
      return List.of();
    }
    int at = 0;
    while (at < source.length() && goesOn()) at = step(at);
    while (goesOn() && !open.isEmpty()) {
      var left = open.pop();
      faultAt(Code.UNCLOSED_SECTION, left.line, left.column, left.name);
    }
    faults.sort(
        Comparator.comparingInt(TemplateFault::line).thenComparingInt(TemplateFault::column));
    return List.copyOf(current);
  }

  private boolean goesOn() {
    return faults.size() < MOST_FAULTS && places <= TemplateText.MOST_PLACES;
  }

  /// Reads words up to the next place, and the place.
  private int step(int at) {
    int start = source.indexOf("{{", at);
    if (start < 0) start = source.length();
    if (start == source.length()) {
      words(at, start);
      return start;
    }
    int end = source.indexOf("}}", start + 2);
    int next = source.indexOf("{{", start + 2);
    if (end < 0 || next >= 0 && next < end) {
      words(at, start);
      fault(Code.UNCLOSED_PLACE, start);
      return next < 0 ? source.length() : next;
    }
    var inside = source.substring(start + 2, end).strip();
    boolean ofSection = !inside.isEmpty() && "#^/".indexOf(inside.charAt(0)) >= 0;
    boolean alone = ofSection && isAlone(start, end + 2);
    words(at, alone ? Math.max(at, lineBegin(start)) : start);
    place(inside, start);
    return alone ? Math.min(source.length(), lineEnd(end + 2) + 1) : end + 2;
  }

  private boolean isAlone(int from, int to) {
    int begin = lineBegin(from);
    int end = lineEnd(to);
    return (begin == 0 || source.charAt(begin - 1) == '\n')
        && (end == source.length() || source.charAt(end) == '\n');
  }

  private int lineBegin(int at) {
    int i = at;
    while (i > 0 && isBlank(source.charAt(i - 1))) i--;
    return i;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < source.length() && isBlank(source.charAt(i))) i++;
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void words(int from, int to) {
    for (int i = from; i < to && faults.size() < MOST_FAULTS; i++) {
      char c = source.charAt(i);
      if (c == '}' && i + 1 < to && source.charAt(i + 1) == '}') {
        fault(Code.STRAY_CLOSE, i++);
      } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        fault(Code.CONTROL_CHARACTER, i);
      }
    }
    if (to > from) current.add(new Piece.Words(source.substring(from, to)));
  }

  private void place(String inside, int at) {
    if (++places > TemplateText.MOST_PLACES) {
      fault(Code.TOO_MANY_PLACES, at, Integer.toString(TemplateText.MOST_PLACES));
      return;
    }
    char sign = inside.isEmpty() ? ' ' : inside.charAt(0);
    switch (sign) {
      case '#', '^' -> begin(inside.substring(1).strip(), sign == '#', at);
      case '/' -> end(inside.substring(1).strip(), at);
      default -> value(inside, at);
    }
  }

  private void value(String name, int at) {
    var known = Placeholder.of(name);
    if (known.isPresent()) {
      current.add(new Piece.Value(known.get()));
    } else if (name.isEmpty()) {
      fault(Code.EMPTY_PLACE, at);
    } else if (Condition.of(name).isPresent()) {
      fault(Code.CONDITION_AS_VALUE, at, name);
    } else {
      Nearest.place(name)
          .ifPresentOrElse(
              near -> fault(Code.MISSPELT_NAME, at, shown(name), near),
              () -> fault(Code.UNKNOWN_NAME, at, shown(name)));
    }
  }

  private void begin(String name, boolean when, int at) {
    var known = Condition.of(name);
    if (known.isEmpty()) unknownCondition(name, at);
    // a section nobody knows is still one, so that its end isn't a fault of its own
    var section = new Section(known.orElse(Condition.VIDEO), when);
    if (open.size() == TemplateText.DEEPEST) {
      fault(Code.TOO_DEEP, at, Integer.toString(TemplateText.DEEPEST));
    }
    countTo(at);
    open.push(new Open(name, section, line, at - lineStart + 1, current));
    current = new ArrayList<>();
  }

  private void unknownCondition(String name, int at) {
    if (name.isEmpty()) {
      fault(Code.EMPTY_PLACE, at);
      return;
    }
    Nearest.condition(name)
        .ifPresentOrElse(
            near -> fault(Code.MISSPELT_CONDITION, at, shown(name), near),
            () -> fault(Code.UNKNOWN_CONDITION, at, shown(name)));
  }

  private void end(String name, int at) {
    if (open.isEmpty()) {
      fault(Code.STRAY_END, at, shown(name));
      return;
    }
    var last = open.pop();
    if (!last.name.equals(name)) fault(Code.WRONG_END, at, shown(name), shown(last.name));
    last.before.add(
        new Piece.Section(last.section.condition, last.section.when, List.copyOf(current)));
    current = last.before;
  }

  private static String shown(String name) {
    return name.length() <= SHOWN_NAME ? name : name.substring(0, SHOWN_NAME) + "…";
  }

  private void fault(Code code, int at, String... facts) {
    countTo(at);
    faultAt(code, line, at - lineStart + 1, facts);
  }

  private void faultAt(Code code, int atLine, int column, String... facts) {
    if (faults.size() == MOST_FAULTS) return;
    faults.add(new TemplateFault(code, atLine, column, List.of(facts)));
  }

  /// Counts lines on from where it last stood: places are met from left to right.
  private void countTo(int at) {
    for (; counted < at; counted++) {
      if (source.charAt(counted) != '\n') continue;
      line++;
      lineStart = counted + 1;
    }
  }
}
