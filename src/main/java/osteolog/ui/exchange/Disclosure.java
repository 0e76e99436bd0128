package osteolog.ui.exchange;

import java.util.function.Function;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;
import osteolog.exchange.deidentify.Pictures;
import osteolog.exchange.files.FilesBeside;
import osteolog.exchange.files.FilesLeftOut;
import osteolog.exchange.files.KeptContents;

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
    /// @param pictures which pictures go along where cases go out de-identified
    Export export(
        CaseSource cases, Function<CaseSource, Export> format, boolean replace, Pictures pictures);
  }

  /// The name of the one in which free texts can be let through, cell by cell.
  public static final String SAFE_HARBOR = "safe_harbor";

  /// Everything as it is recorded, without the attached files.
  public static final Disclosure AS_RECORDED =
      new Disclosure(
          "as_recorded", (cases, format, _, _) -> new FilesLeftOut(format.apply(cases), cases));

  /// Everything as it is recorded, with the attached files.
  public static Way withFiles(KeptContents contents) {
    return (cases, format, replace, _) ->
        new FilesBeside(format.apply(cases), cases, contents, replace);
  }
}
