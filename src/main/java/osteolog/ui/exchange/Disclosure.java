package osteolog.ui.exchange;

import java.util.function.UnaryOperator;
import osteolog.domain.CaseSource;

/// How much of the patients goes out.
///
/// @param name its name; its words stand under `disclosure.NAME` and `disclosure.NAME.about`
/// @param cases the cases as they go out, made anew for every export; called on the worker
public record Disclosure(String name, UnaryOperator<CaseSource> cases) {

  /// Everything as it is recorded.
  public static final Disclosure AS_RECORDED =
      new Disclosure("as_recorded", UnaryOperator.identity());
}
