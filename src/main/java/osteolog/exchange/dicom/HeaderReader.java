package osteolog.exchange.dicom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Identifier.Kind;
import osteolog.exchange.image.Limits;

/// Goes through the elements of a DICOM file from front to back, keeps the few that are wanted and
/// passes over the rest (PS3.5 section 7).
///
/// Lengths are believed only as far as the file goes; how many elements there are, how deep they
/// stand and how long a kept value is has a limit. What is unusual and still clear is read:
/// elements without their kind in a file that gives kinds, lengths that are odd, empty values
/// anywhere.
final class HeaderReader {
  private static final long UNDEFINED = 0xFFFF_FFFFL;
  private static final int ITEM = 0xFFFE_E000;
  private static final int ITEM_END = 0xFFFE_E00D;
  private static final int SEQUENCE_END = 0xFFFE_E0DD;
  private static final int PIXELS = 0x7FE0_0010;
  private static final Set<String> LONG_LENGTHS =
      Set.of("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV");
  private static final Set<String> SHORT_LENGTHS =
      Set.of(
          "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL",
          "SS", "ST", "TM", "UI", "UL", "US");

  private final DicomInput in;
  private final Limits limits;
  private final Elements found = new Elements();
  private @Nullable PixelPlace pixels;
  private int parts;

  /// Where an element stands: how deep, in which sequence, and whether what stands there speaks of
  /// this picture.
  private record Level(int depth, int sequence, boolean own) {

    static final Level TOP = new Level(0, 0, true);

    Level in(int tag) {
      return new Level(depth + 1, tag, own && Element.mayHold(tag));
    }
  }

  /// The head of an element.
  private record Head(int tag, String vr, long length) {

    boolean isPrivate() {
      return (tag >>> 16 & 1) == 1;
    }
  }

  HeaderReader(DicomInput in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /// Reads what the file says of how it is written: group 2, which is never packed.
  void readStart() throws FileRefused {
    while (isStartNext()) {
      var head = head(true);
      count();
      if (head.length() == UNDEFINED) {
        throw new FileRefused(Reason.DAMAGED);
      }
      value(Level.TOP, head, CharacterSets.PLAIN);
    }
  }

  private boolean isStartNext() throws FileRefused {
    var next = in.peek(2);
    return next.length == 2 && next[0] == 2 && next[1] == 0;
  }

  /// Reads to the end of the file.
  void read(boolean explicit) throws FileRefused {
    elements(Level.TOP, Long.MAX_VALUE, explicit, CharacterSets.PLAIN);
  }

  Elements found() {
    return found;
  }

  Optional<PixelPlace> pixels() {
    return Optional.ofNullable(pixels);
  }

  private void elements(Level level, long end, boolean explicit, CharacterSets outer)
      throws FileRefused {
    var sets = outer;
    while (in.position() < end && !(level.depth() == 0 && isOver())) {
      var head = head(explicit);
      if (head.tag() == ITEM_END) {
        return;
      }
      count();
      if (isSequence(head)) {
        sequence(level, head, explicit, sets);
      } else if (head.length() == UNDEFINED) {
        fragments(level, head);
      } else if (head.tag() == PIXELS && level.depth() == 0) {
        pixels = PixelPlace.plain(in.position(), head.length(), head.vr());
        in.skip(head.length());
      } else {
        var charset = value(level, head, sets);
        sets = charset == null ? sets : charset;
      }
      if (in.position() > end) {
        throw new FileRefused(Reason.DAMAGED);
      }
    }
  }

  /// Whether nothing but padding is left.
  private boolean isOver() throws FileRefused {
    var next = in.peek(8);
    if (next.length == 8) {
      return false;
    }
    for (byte b : next) {
      if (b != 0) {
        throw new FileRefused(Reason.CUT_SHORT);
      }
    }
    in.skip(next.length);
    return true;
  }

  private void count() throws FileRefused {
    if (++parts > limits.parts()) {
      throw new FileRefused(Reason.TOO_INTRICATE);
    }
  }

  private Head head(boolean explicit) throws FileRefused {
    int tag = in.u16() << 16 | in.u16();
    if (tag >>> 16 == 0xFFFE) {
      return new Head(tag, "", in.u32());
    }
    var vr = explicit ? vr() : "";
    if (vr.isEmpty()) {
      return new Head(tag, "", in.u32());
    }
    in.skip(2);
    if (SHORT_LENGTHS.contains(vr)) {
      return new Head(tag, vr, in.u16());
    }
    in.skip(2);
    return new Head(tag, vr, in.u32());
  }

  /// The kind of the element that stands here; none where what stands here is no kind.
  private String vr() throws FileRefused {
    var vr = new String(in.peek(2), StandardCharsets.ISO_8859_1);
    return LONG_LENGTHS.contains(vr) || SHORT_LENGTHS.contains(vr) ? vr : "";
  }

  private boolean isSequence(Head head) throws FileRefused {
    if (head.vr().equals("SQ")) {
      return true;
    }
    boolean unsaid = head.vr().isEmpty() || head.vr().equals("UN");
    if (!unsaid || head.tag() == PIXELS || head.length() == 0) {
      return false;
    }
    // The kind is not said: a sequence begins with an item. What a maker put there is not searched,
    // because it may begin so by chance.
    return head.length() == UNDEFINED || (!head.isPrivate() && head.length() >= 8 && isItemNext());
  }

  private boolean isItemNext() throws FileRefused {
    var next = in.peek(4);
    return next.length == 4
        && (Numbers.u16(next, 0, in.isBigEndian()) << 16 | Numbers.u16(next, 2, in.isBigEndian()))
            == ITEM;
  }

  private void sequence(Level level, Head head, boolean explicit, CharacterSets sets)
      throws FileRefused {
    if (level.depth() >= limits.depth()) {
      throw new FileRefused(Reason.TOO_INTRICATE);
    }
    if (head.isPrivate()) {
      found.addPrivate();
    }
    var inner = level.in(head.tag());
    // What was of unknown kind when it was written is written without kinds (PS3.5 6.2.2, note 2).
    boolean explicitInside = explicit && !head.vr().equals("UN");
    long end = head.length() == UNDEFINED ? Long.MAX_VALUE : in.position() + head.length();
    while (in.position() < end) {
      var item = head(explicit);
      count();
      if (item.tag() == SEQUENCE_END) {
        return;
      }
      if (item.tag() != ITEM) {
        throw new FileRefused(Reason.DAMAGED);
      }
      long itemEnd = item.length() == UNDEFINED ? Long.MAX_VALUE : in.position() + item.length();
      if (itemEnd != Long.MAX_VALUE && itemEnd > end) {
        throw new FileRefused(Reason.DAMAGED);
      }
      elements(inner, itemEnd, explicitInside, sets);
    }
  }

  /// Pixels, or other bytes, that are packed in pieces.
  private void fragments(Level level, Head head) throws FileRefused {
    var pieces = new ArrayList<PixelPlace.Piece>();
    for (var item = head(false); item.tag() != SEQUENCE_END; item = head(false)) {
      count();
      if (item.tag() != ITEM || item.length() == UNDEFINED) {
        throw new FileRefused(Reason.DAMAGED);
      }
      pieces.add(new PixelPlace.Piece(in.position(), item.length()));
      in.skip(item.length());
    }
    if (head.tag() == PIXELS && level.depth() == 0) {
      pixels = PixelPlace.packed(pieces);
    }
  }

  /// Takes the value of an element if it is wanted; answers the character sets that it names, if it
  /// does.
  private @Nullable CharacterSets value(Level level, Head head, CharacterSets sets)
      throws FileRefused {
    var element =
        level.own() ? Element.at(level.sequence(), head.tag()) : Optional.<Element>empty();
    boolean namesSets = head.tag() == 0x0008_0005;
    var telling = Telling.at(head.tag());
    boolean isName = head.vr().equals("PN");
    if (head.isPrivate()) {
      found.addPrivate();
    }
    if (element.isEmpty() && telling.isEmpty() && !isName && !namesSets) {
      in.skip(head.length());
      return null;
    }
    var bytes = in.bytes(Math.min(head.length(), limits.valueBytes()));
    in.skip(head.length() - bytes.length);
    element.ifPresent(e -> found.add(e, bytes, in.isBigEndian(), sets));
    if (telling.isPresent() || isName) {
      tell(head, telling, isName, sets.text(bytes));
    }
    return namesSets ? CharacterSets.of(Elements.uid(bytes)) : null;
  }

  private void tell(Head head, Optional<Telling> telling, boolean isName, String text) {
    var kind = telling.map(Telling::kind).orElse(Kind.PERSON);
    var tag =
        telling
            .map(Telling::standardName)
            .orElseGet(() -> String.format("(%04X,%04X)", head.tag() >>> 16, head.tag() & 0xFFFF));
    boolean name = isName || kind == Kind.PERSON || kind == Kind.PATIENT_NAME;
    List<String> values = Elements.texts(text);
    for (var value : values) {
      found.addIdentifier(kind, tag, name ? PersonName.said(value) : value);
    }
  }
}
