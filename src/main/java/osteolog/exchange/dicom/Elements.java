package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import osteolog.exchange.image.Identifier;

/// What was read of a header, as bytes: the first of each element, and what tells who somebody is.
final class Elements {
  private static final int MOST_IDENTIFIERS = 500;
  private static final int LONGEST_IDENTIFIER = 1000;

  private final Map<Element, Value> values = new EnumMap<>(Element.class);
  private final List<Identifier> identifiers = new ArrayList<>();
  private int privateOnes;

  /// The bytes of a value, in the order and the character set of the place where they stood.
  private static final class Value {
    final byte[] bytes;
    final boolean bigEndian;
    final CharacterSets sets;

    Value(byte[] bytes, boolean bigEndian, CharacterSets sets) {
      this.bytes = bytes;
      this.bigEndian = bigEndian;
      this.sets = sets;
    }
  }

  void add(Element element, byte[] bytes, boolean bigEndian, CharacterSets sets) {
    values.putIfAbsent(element, new Value(bytes, bigEndian, sets));
  }

  void addIdentifier(Identifier.Kind kind, String tag, String value) {
    // What holds neither a letter nor a digit, as "----", tells nobody.
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (identifiers.size() >= MOST_IDENTIFIERS) {
      return;
    }
    var identifier =
        new Identifier(kind, tag, value.substring(0, Math.min(value.length(), LONGEST_IDENTIFIER)));
    if (!identifiers.contains(identifier)) {
      identifiers.add(identifier);
    }
  }

  void addPrivate() {
    privateOnes++;
  }

  List<Identifier> identifiers() {
    return List.copyOf(identifiers);
  }

  /// Elements of the maker's own, in which anything may stand.
  int privateOnes() {
    return privateOnes;
  }

  boolean has(Element element) {
    return values.containsKey(element);
  }

  Optional<byte[]> bytes(Element element) {
    return Optional.ofNullable(values.get(element)).map(value -> value.bytes);
  }

  /// The texts of an element, without the blanks that pad them; empty ones are left out.
  List<String> texts(Element element) {
    var value = values.get(element);
    return value == null ? List.of() : texts(value.sets.text(value.bytes));
  }

  static List<String> texts(String all) {
    var texts = new ArrayList<String>();
    for (var text : all.split("\\\\", -1)) {
      var plain = plain(text);
      if (!plain.isEmpty()) {
        texts.add(plain);
      }
    }
    return texts;
  }

  /// Without padding, and without signs that a screen could not show.
  static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").strip();
  }

  Optional<String> text(Element element) {
    return texts(element).stream().findFirst();
  }

  /// The decimal numbers of an element; none at all where one of them is no number.
  List<BigDecimal> decimals(Element element) {
    var numbers = new ArrayList<BigDecimal>();
    for (var text : texts(element)) {
      // No exponents without bounds: 1E999999999 is a number of a billion digits.
      if (!text.matches("[+-]?(\\d{1,12}(\\.\\d{0,12})?|\\.\\d{1,12})([eE][+-]?\\d)?")) {
        return List.of();
      }
      numbers.add(new BigDecimal(text));
    }
    return numbers;
  }

  Optional<BigDecimal> decimal(Element element) {
    return decimals(element).stream().findFirst();
  }

  /// A whole number written in digits.
  OptionalInt whole(Element element) {
    var text = text(element).orElse("");
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// Numbers of two bytes.
  int[] shorts(Element element) {
    var value = values.get(element);
    if (value == null) {
      return new int[0];
    }
    var shorts = new int[value.bytes.length / 2];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = Numbers.u16(value.bytes, 2 * i, value.bigEndian);
    }
    return shorts;
  }

  OptionalInt u16(Element element) {
    var shorts = shorts(element);
    return shorts.length == 0 ? OptionalInt.empty() : OptionalInt.of(shorts[0]);
  }

  /// A number of eight bytes, as in functional groups.
  Optional<BigDecimal> real(Element element) {
    var value = values.get(element);
    if (value == null || value.bytes.length < 8) {
      return Optional.empty();
    }
    long low = Numbers.u32(value.bytes, value.bigEndian ? 4 : 0, value.bigEndian);
    long high = Numbers.u32(value.bytes, value.bigEndian ? 0 : 4, value.bigEndian);
    double real = Double.longBitsToDouble(high << 32 | low);
    return Double.isFinite(real) && Math.abs(real) < 1e12
        ? Optional.of(BigDecimal.valueOf(real))
        : Optional.empty();
  }

  /// The number by which the standard names something; empty where there is none.
  String uid(Element element) {
    return bytes(element).map(Elements::uid).orElse("");
  }

  /// The text of bytes that can be ASCII alone.
  static String uid(byte[] bytes) {
    return plain(new String(bytes, StandardCharsets.US_ASCII));
  }
}
