package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import osteolog.domain.entry.ClaimPlace;
import osteolog.review.manuscript.Sentence.Setting;

/// Finds the parts of a paper in its lines, and the sentences in each part.
///
/// A blank line does not end a sentence that is under way: the text of a page is often cut by a
/// figure or by the end of a column. A caption ends at a blank line, at the next page or at a
/// heading, and what follows belongs to the part before it again.
final class Layout {

  /// A run of words without an end is a table or a list, not a sentence, and is cut.
  private static final int LONGEST = 1000;

  /// What may follow the end of a sentence: a space and a capital, a figure or a bracket.
  private static final Pattern END =
      Pattern.compile("[.!?][\"')\\]]{0,2}(?:\\s?\\[[\\d, -]{1,20}\\])?(?=\\s+[\"'(\\[]?[A-Z\\d])");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i)(?:\\b(?:figs?|nos?|al|e\\.g|i\\.e|vs|dr|mr|mrs|ms|prof|approx|ca|cf|st|refs?|pts?|yrs?|wks?|mos?|inc|ltd|dept)"
              + "|(?-i:\\b[A-Z]))\\.$");

  private final Lines lines;
  private final List<Sentence> sentences = new ArrayList<>();
  private Passage passage = new Passage();
  private Setting setting = Setting.plain();
  private Setting around = Setting.plain();
  private boolean skipped;
  private boolean aroundSkipped;
  private boolean inAbstract;
  private int paragraph;

  Layout(String text) {
    lines = new Lines(text);
    boolean blank = true;
    for (int i = 0; i < lines.count(); i++) {
      blank = line(lines.at(i), lines.start(i), blank);
    }
    close();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /// Takes a line; the answer is whether the next one comes after a gap.
  private boolean line(String raw, int start, boolean afterGap) {
    var probe = new Passage();
    probe.add(raw, start);
    var words = probe.words();
    if (words.isEmpty()) {
      return true;
    }
    if (Headings.isFurniture(words)) {
      return afterGap;
    }
    boolean indented = Passage.isBlank(raw.charAt(0));
    if ((afterGap || indented) && isAtEnd(words)) {
      close();
      leaveCaption();
    }
    boolean fresh = isClosed() || isCaption(setting);
    boolean titled = fresh || (afterGap && Headings.whole(words).isPresent());
    if (!(titled && heading(words, raw, start, passage.isEmpty()))) {
      passage.add(raw, start);
    }
    return false;
  }

  /// Whether the passage ends before a line that comes after a gap.
  private boolean isAtEnd(String next) {
    boolean brief = passage.length() < 60 && !passage.endsWith(',');
    return isClosed() || (brief && Character.isUpperCase(next.charAt(0)));
  }

  /// A caption may end in the letter of its last panel.
  private boolean isClosed() {
    return passage.isEmpty() || passage.isClosed() || (isCaption(setting) && passage.endsWith(')'));
  }

  /// Takes the line as a heading where it is one.
  private boolean heading(String words, String raw, int start, boolean paragraphBegins) {
    var whole = Headings.whole(words);
    if (whole.isPresent()) {
      close();
      inAbstract = whole.get().part().equals(Optional.of(ClaimPlace.ABSTRACT));
      open(whole.get());
      return true;
    }
    var inline =
        paragraphBegins || inAbstract ? Headings.inline(words) : Optional.<Headings.Part>empty();
    if (inline.isPresent()) {
      close();
      openInline(inline.get());
      passage.add(
          raw.substring(rest(raw, words, inline.get().rest())),
          start + rest(raw, words, inline.get().rest()));
      return true;
    }
    var figure = Headings.figure(words);
    if (figure.isPresent() || Headings.isTable(words)) {
      close();
      caption(figure);
      passage.add(raw, start);
      return true;
    }
    return caseHeading(words, raw, start, paragraphBegins);
  }

  private boolean caseHeading(String words, String raw, int start, boolean paragraphBegins) {
    var found =
        inAbstract ? Optional.<Headings.Numbered>empty() : Headings.ofCase(words, paragraphBegins);
    var key = found.flatMap(Headings::key);
    if (key.isEmpty()) {
      return false;
    }
    close();
    leaveCaption();
    skipped = false;
    boolean discussed = setting.place() == ClaimPlace.DISCUSSION || !setting.own();
    if (discussed) {
      // A paragraph of the discussion about one case is not its section.
      passage.add(raw, start);
      return true;
    }
    setting = setting.inCase(key.get());
    around = setting;
    int rest = rest(raw, words, found.orElseThrow().rest());
    passage.add(raw.substring(rest), start + rest);
    return true;
  }

  /// The place in the raw line of a place in its words.
  private static int rest(String raw, String words, int at) {
    var probe = new Passage();
    probe.add(raw, 0);
    return at >= words.length() ? raw.length() : probe.placeOf(at);
  }

  private void open(Headings.Part part) {
    skipped = part.part().isEmpty();
    part.part()
        .ifPresent(
            p -> setting = new Setting(p, part.own(), Optional.empty(), OptionalInt.empty()));
    around = setting;
  }

  private void openInline(Headings.Part part) {
    boolean first = sentences.isEmpty() && !skipped;
    if (first || part.part().equals(Optional.of(ClaimPlace.ABSTRACT))) {
      inAbstract = true;
    }
    if (!inAbstract) {
      open(part);
      return;
    }
    skipped = part.part().isEmpty();
    setting = new Setting(ClaimPlace.ABSTRACT, part.own(), Optional.empty(), OptionalInt.empty());
    around = setting;
  }

  private void caption(OptionalInt figure) {
    boolean wasCaption = isCaption(setting);
    if (!wasCaption) {
      around = setting;
      aroundSkipped = skipped;
    }
    skipped = false;
    var place = figure.isPresent() ? ClaimPlace.CAPTION : ClaimPlace.TABLE;
    setting = new Setting(place, true, Optional.empty(), figure);
  }

  private static boolean isCaption(Setting setting) {
    return setting.place() == ClaimPlace.CAPTION || setting.place() == ClaimPlace.TABLE;
  }

  private void leaveCaption() {
    if (isCaption(setting)) {
      setting = around;
      skipped = aroundSkipped;
    }
  }

  /// Cuts the passage into sentences.
  private void close() {
    if (!passage.isEmpty() && !skipped) {
      var words = passage.words();
      int start = 0;
      var end = END.matcher(words);
      while (end.find()) {
        if (!ABBREVIATED.matcher(words.substring(Math.max(0, end.end() - 12), end.end())).find()) {
          add(start, end.end());
          start = end.end();
        }
      }
      add(start, words.length());
      paragraph++;
    }
    passage = new Passage();
  }

  private void add(int start, int end) {
    int from = start;
    while (from < end && passage.signAt(from) == ' ') {
      from++;
    }
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      while (cut > from + LONGEST / 2 && passage.signAt(cut) != ' ') {
        cut--;
      }
      sentences.add(new Sentence(lines, passage, from, cut, setting, paragraph));
      from = passage.signAt(cut) == ' ' ? cut + 1 : cut;
    }
    if (from < end) {
      sentences.add(new Sentence(lines, passage, from, end, setting, paragraph));
    }
  }
}
