package osteolog.exchange.syntax;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;

/// The script for Stata 14 or later: one `.dta` for each file.
///
/// Everything is read as text first, so that nothing is guessed. A code becomes a number under a
/// label that is defined before, in the order of the code list, so a code has the same number in
/// every file; a code outside the list would stop the script.
final class StataScript implements Script {

  /// The longest label of a variable, in characters; bytes never allow more.
  private static final int VARIABLE_LABEL = 80;

  private static final String HEAD =
      """
      * Osteolog: reads the CSV files with types and labels and saves one .dta for each.
      * Go to the folder of the files first: cd "C:\\folder". It replaces osteolog_*.dta there.
      * Why a cell is empty is in the variable beside it that ends in _na.
      version 14
      set more off
      clear
      * The wide table, which comes last, may have more variables than Stata/BE takes.
      capture set maxvar 32767

      capture program drop osteolog_code
      program define osteolog_code
          args var list
          tempvar coded
          encode `var', generate(`coded') label(`list') noextend
          order `coded', after(`var')
          drop `var'
          rename `coded' `var'
      end

      capture program drop osteolog_date
      program define osteolog_date
          args var
          tempvar day
          generate long `day' = daily(`var', "YMD")
          format `day' %tdCCYY-NN-DD
          order `day', after(`var')
          drop `var'
          rename `day' `var'
      end
      """;

  @Override
  public String fileName() {
    return "osteolog.do";
  }

  @Override
  public void write(List<DataFile> files, Writer writer) throws IOException {
    writer.write(HEAD);
    for (var file : files) {
      write(file, writer);
    }
  }

  private static void write(DataFile file, Writer writer) throws IOException {
    writer.write(
        "\nimport delimited using \"%s\", clear delimiters(\"%s\") varnames(1) case(preserve)"
                .formatted(file.fileName(), file.separator().sign())
            + " bindquote(strict) maxquotedrows(unlimited) stringcols(_all) encoding(\"utf-8\")\n");
    var lists = new LinkedHashMap<String, Variable.Codes>();
    for (var variable : file.variables()) {
      if (!variable.codes().isNone()) {
        lists.putIfAbsent(variable.codes().name(), variable.codes());
      }
    }
    // A file without rows has no types that could be changed.
    writer.write("label drop _all\nif _N > 0 {\n");
    for (var codes : lists.values()) {
      defineLabels(codes, false, writer);
    }
    for (var variable : file.variables()) {
      var deed = deed(variable);
      if (!deed.isEmpty()) {
        writer.write("    " + deed + "\n");
      }
    }
    for (var codes : lists.values()) {
      defineLabels(codes, true, writer);
    }
    writer.write("}\n");
    for (var variable : file.variables()) {
      writer.write(
          "label variable %s %s\n"
              .formatted(variable.name(), quoted(Script.cut(variable.label(), VARIABLE_LABEL))));
    }
    writer.write("save \"osteolog_%s.dta\", replace emptyok\n".formatted(file.name()));
  }

  /// First the codes themselves, by which texts become numbers; then what is shown for them.
  private static void defineLabels(Variable.Codes codes, boolean shown, Writer writer)
      throws IOException {
    int number = 0;
    for (var value : codes.values()) {
      number++;
      writer.write(
          "    label define %s %d %s, modify\n"
              .formatted(codes.name(), number, quoted(shown ? value.label() : value.code())));
    }
  }

  private static String deed(Variable variable) {
    return switch (variable.type()) {
      case WHOLE, DECIMAL -> "destring " + variable.name() + ", replace";
      case DATE -> "osteolog_date " + variable.name();
      case YES_NO, CODE ->
          variable.codes().isNone()
              ? ""
              : "osteolog_code " + variable.name() + " " + variable.codes().name();
      case ID, TEXT, CODES, MOMENT -> "";
    };
  }

  /// A string of Stata, in compound quotes: a macro sign is masked, and what would end the quotes
  /// or begin new ones gets a typographic sign instead.
  static String quoted(String text) {
    var safe = text.replace('`', '\u2018').replace("\"'", "\"\u2019").replace("$", "\\$");
    return "`\"" + (safe.endsWith("\"") ? safe + " " : safe) + "\"'";
  }
}
