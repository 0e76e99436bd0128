package osteolog.exchange.odm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Precision;

/// A list of codes with a decode in English for each.
///
/// @param oid its identity in the study
/// @param name its name
/// @param items the codes, in their order
record OdmCodes(String oid, String name, List<Item> items) {

  /// One code.
  record Item(String code, String decode) {}

  /// How precisely a moment is known.
  static final OdmCodes PRECISION = of(Precision.class);

  /// Why an item is empty.
  static final OdmCodes REASON = reasons();

  /// The codes of a column.
  static OdmCodes of(Class<?> type) {
    var items = new ArrayList<Item>();
    for (var constant : type.getEnumConstants()) {
      var code = Column.code((Enum<?>) constant);
      items.add(new Item(code, code.replace('_', ' ')));
    }
    return new OdmCodes(
        "CL." + type.getSimpleName().toUpperCase(Locale.ROOT),
        type.getSimpleName(),
        List.copyOf(items));
  }

  private static OdmCodes reasons() {
    var items =
        Arrays.stream(Missing.Reason.values()).map(r -> new Item(r.name(), decode(r))).toList();
    return new OdmCodes("CL.MISSING", "Reason why an item is empty", items);
  }

  private static String decode(Missing.Reason reason) {
    return switch (reason) {
      case UNK -> "not known";
      case ASKU -> "asked, not known";
      case NASK -> "not asked or not looked for";
      case NPE -> "not done";
      case NA -> "not applicable";
      case NAV -> "awaited";
      case OTH -> "failed or another reason";
      case MSK -> "masked for privacy";
    };
  }

  /// The length of the longest code.
  int longest() {
    return items.stream().mapToInt(i -> i.code().length()).max().orElse(1);
  }
}
