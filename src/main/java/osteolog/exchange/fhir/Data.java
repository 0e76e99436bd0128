package osteolog.exchange.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Missing;

/// The data types of FHIR that resources are made of.
final class Data {

  /// Units that laboratories write and UCUM knows; any other stays a plain word.
  private static final Set<String> UCUM =
      Set.of(
          "U/L", "ug/dL", "ug/L", "umol/L", "nmol/L", "mmol/L", "mg/L", "mg/dL", "g/dL", "g/L",
          "ng/mL", "mm/h", "10*9/L", "10*3/uL", "/uL", "%", "mm", "cm", "kg", "g/cm2", "mo", "a");

  private Data() {}

  /// A coding.
  static Element coding(String system, String code, @Nullable String display) {
    return Element.of("system", system).with("code", code).with("display", display);
  }

  /// A concept of one coding of HL7's own lists.
  static Element hl7(String list, String code) {
    return concept(coding(Systems.HL7 + list, code, null));
  }

  /// A concept of one coding.
  static Element concept(Element coding) {
    return Element.of("coding", List.of(coding));
  }

  /// A concept in words alone; `null` where there are none.
  static @Nullable Element words(@Nullable String text) {
    return text == null ? null : Element.of("text", text);
  }

  /// An amount in a unit of UCUM; `null` for none.
  static @Nullable Element quantity(@Nullable BigDecimal value, String unit) {
    return value == null
        ? null
        : Element.of("value", value)
            .with("unit", unit)
            .with("system", Systems.UCUM)
            .with("code", unit);
  }

  /// An amount in whatever unit was written; `null` for none.
  static @Nullable Element measured(@Nullable BigDecimal value, @Nullable String unit) {
    if (value == null || unit == null) {
      return value == null ? null : Element.of("value", value);
    }
    return UCUM.contains(unit)
        ? quantity(value, unit)
        : Element.of("value", value).with("unit", unit);
  }

  /// A reference to a resource of this bundle.
  static Element reference(String urn) {
    return Element.of("reference", urn);
  }

  /// A reference that only names; `null` for nobody.
  static @Nullable Element named(@Nullable String display) {
    return display == null ? null : Element.of("display", display);
  }

  /// The parts that are there.
  static List<Element> list(@Nullable Element part) {
    return part == null ? List.of() : List.of(part);
  }

  /// The extension that tells why an element is not there.
  static Element absent(String reason) {
    return Element.of(
        "extension",
        List.of(
            Element.of("url", Systems.EXTENSION + "data-absent-reason").with("valueCode", reason)));
  }

  /// Why something is not there, as a concept.
  static Element reason(String code) {
    return hl7("data-absent-reason", code);
  }

  /// The code that HL7 has for a reason.
  static String code(Missing.Reason reason) {
    return switch (reason) {
      case UNK -> "unknown";
      case ASKU -> "asked-unknown";
      case NASK -> "not-asked";
      case NPE -> "not-performed";
      case NA -> "not-applicable";
      case NAV -> "temp-unknown";
      case OTH -> "error";
      case MSK -> "masked";
    };
  }

  /// A code in words: `open_biopsy` is "open biopsy".
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
