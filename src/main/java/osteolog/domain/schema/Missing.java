package osteolog.domain.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Why a field of an entry is empty, where somebody recorded that; by column name.
///
/// An empty field without a reason is simply not recorded yet, which is no statement about
/// anything.
///
/// @param reasons the reason of each column that has one
public record Missing(Map<String, Reason> reasons) {

  /// The reasons, under the codes that REDCap and LibreClinica use.
  public enum Reason {
    /// Not known, or not stated by the source.
    UNK,
    /// Asked, not known.
    ASKU,
    /// Not asked, not looked for.
    NASK,
    /// Not done.
    NPE,
    /// Not applicable.
    NA,
    /// Awaited.
    NAV,
    /// Failed, or another reason.
    OTH,
    /// Masked for privacy.
    MSK
  }

  /// No reason recorded for anything.
  public static final Missing NONE = new Missing(Map.of());

  /// Copies the reasons.
  public Missing {
    reasons = Map.copyOf(reasons);
  }

  /// The canonical text, `agent=UNK;dose=UNK`; empty for none.
  @Override
  public String toString() {
    return new TreeMap<>(reasons)
        .entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(";"));
  }

  /// Reads the canonical text; throws `IllegalArgumentException` on any other.
  public static Missing parse(String text) {
    var reasons = new TreeMap<String, Reason>();
    for (var part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException("a reason without a column");
      }
      reasons.put(part.substring(0, equals), Reason.valueOf(part.substring(equals + 1)));
    }
    return new Missing(reasons);
  }
}
