package osteolog.exchange.fhir;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Coding;
import osteolog.exchange.codes.Mapping;

/// What a record can say, as coded concepts: our own code first, then those of others.
final class Concepts {

  /// What a list writes in place of a value, and what HL7 calls it.
  private static final Map<String, String> NO_VALUE =
      Map.of(
          "NOT_STATED", "unknown",
          "NOT_DONE", "not-performed",
          "AWAITED", "temp-unknown",
          "NOT_APPLICABLE", "not-applicable");

  private final CodeTable table;

  Concepts(CodeTable table) {
    this.table = table;
  }

  /// The concept of a code of ours; what means less than it is left out.
  Element of(Enum<?> constant) {
    return of(constant, null, false);
  }

  /// The same, with the words for the kind of entry before its own: "history: trauma".
  Element of(EntryKind kind, Enum<?> constant) {
    var words = Column.code(kind).replace('_', ' ') + ": " + Data.words(constant);
    return of(constant, words, false);
  }

  /// The same with other words, where there are any, and with codes that mean less where the record
  /// says so much.
  Element of(Enum<?> constant, @Nullable String text, boolean narrower) {
    var codings = new ArrayList<Element>();
    codings.add(own(constant));
    table.of(constant).stream()
        .filter(c -> narrower || c.mapping() != Mapping.NARROWER)
        .map(Concepts::coding)
        .forEach(codings::add);
    return Element.of("coding", codings).with("text", text == null ? Data.words(constant) : text);
  }

  /// A concept of our own code alone, `null` for none.
  @Nullable Element own(@Nullable Enum<?> constant, @Nullable String text) {
    return constant == null
        ? Data.words(text)
        : Data.concept(own(constant)).with("text", text == null ? Data.words(constant) : text);
  }

  private static Element own(Enum<?> constant) {
    return Data.coding(Systems.CONCEPT, name(constant), Data.words(constant));
  }

  /// Our name of a code, as the table of codes has it.
  static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + Column.code(constant);
  }

  /// What HL7 calls a code that stands in place of a value; empty for a value.
  static Optional<String> noValue(Enum<?> constant) {
    return Optional.ofNullable(NO_VALUE.get(constant.name()));
  }

  /// Why there is no value, with our own word for it beside HL7's code.
  static Element reason(Enum<?> constant, String code) {
    return Data.reason(code).with("text", Data.words(constant));
  }

  /// The concept that a text such as `ORPHA:1328` names; the text alone where no list of the table
  /// has it.
  Element named(String text) {
    return table
        .named(text)
        .map(c -> Data.concept(coding(c)).with("text", text))
        .orElseGet(() -> Element.of("text", text));
  }

  /// The concept of a kind of entry.
  static Element of(EntryKind kind) {
    return ours(Column.code(kind));
  }

  /// The concept of a column of a kind.
  static Element of(EntryKind kind, String column) {
    return ours(Column.code(kind) + "." + column);
  }

  private static Element ours(String code) {
    var words = code.replace('.', ' ').replace('_', ' ');
    return Data.concept(Data.coding(Systems.CONCEPT, code, words));
  }

  private static Element coding(Coding coding) {
    return Data.coding(Systems.uri(coding.system()), Systems.code(coding), coding.label());
  }
}
