package osteolog.exchange.redcap;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import osteolog.domain.schema.Missing.Reason;

/// The missing-data codes of our project: they stand in the fields themselves, as REDCap keeps
/// them.
final class MissingCodes {

  private static final Pattern LIKE_A_CODE =
      Pattern.compile(
          "'*(?:"
              + Arrays.stream(Reason.values()).map(Enum::name).collect(Collectors.joining("|"))
              + ")");

  private MissingCodes() {}

  /// The reason that a cell tells instead of a value.
  static Optional<Reason> in(String cell) {
    return Arrays.stream(Reason.values()).filter(r -> r.name().equals(cell)).findFirst();
  }

  /// A text that somebody wrote, so that it is not taken for a code.
  static String guard(String text) {
    return LIKE_A_CODE.matcher(text).matches() ? "'" + text : text;
  }

  /// The text that somebody wrote.
  static String unguard(String cell) {
    return cell.startsWith("'") && LIKE_A_CODE.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /// What a project's settings ask for, code and label.
  static String setting() {
    return Arrays.stream(Reason.values())
        .map(reason -> reason.name() + ", " + label(reason))
        .collect(Collectors.joining(" | "));
  }

  private static String label(Reason reason) {
    return switch (reason) {
      case UNK -> "Not known or not stated";
      case ASKU -> "Asked but not known";
      case NASK -> "Not asked or not looked for";
      case NPE -> "Not done";
      case NA -> "Not applicable";
      case NAV -> "Awaited";
      case OTH -> "Failed or another reason";
      case MSK -> "Masked for privacy";
    };
  }
}
