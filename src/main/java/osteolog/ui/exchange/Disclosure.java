package osteolog.ui.exchange;

import java.util.function.Function;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;

/// How much of the patients goes out.
///
/// @param name its name; its words stand under `disclosure.NAME` and `disclosure.NAME.about`
/// @param way how an export is made so; called on the worker
public record Disclosure(String name, Way way) {

  /// Makes an export that tells no more than it may.
  @FunctionalInterface
  public interface Way {
    /// An export of these cases in this format.
    ///
    /// @param replace whether files of the same names may be replaced
    Export export(CaseSource cases, Function<CaseSource, Export> format, boolean replace);
  }

  /// The name of the one in which free texts can be let through, cell by cell.
  public static final String SAFE_HARBOR = "safe_harbor";

  /// Everything as it is recorded.
  public static final Disclosure AS_RECORDED =
      new Disclosure("as_recorded", (cases, format, _) -> format.apply(cases));
}
