package osteolog.exchange.syntax;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The script for SPSS: one data set for each file.
///
/// Codes stay words (strings) with value labels; only full dates become dates. A value cannot hold
/// a line break in SPSS, which is why the files are written without.
final class SpssScript implements Script {

  /// The longest label of a value, in bytes.
  static final int VALUE_LABEL = 120;

  /// SPSS takes 255 bytes, but no line of a script should have more than 256.
  private static final int VARIABLE_LABEL = 180;

  /// The longest string; what is longer SPSS cuts.
  private static final int LONGEST = 32_767;

  private static final String HEAD =
      """
      * Encoding: UTF-8.
      * Osteolog: reads the CSV files with types and labels, one data set for each file.
      * Run it in a new session. Go to the folder of the files first: CD 'C:\\folder'.
      * PSPP does not know the first command and needs it as little.
      * Why a cell is empty is in the variable beside it that ends in _na.
      SET UNICODE=YES.
      SET DECIMAL=DOT.
      """;

  @Override
  public String fileName() {
    return "osteolog.sps";
  }

  @Override
  public void write(List<DataFile> files, Writer writer) throws IOException {
    // SPSS reads a syntax file as UTF-8 where it begins with the mark.
    writer.write('\uFEFF');
    writer.write(HEAD);
    for (var file : files) {
      write(file, writer);
    }
    writer.write("\nDATASET ACTIVATE " + files.getFirst().name() + ".\n");
  }

  private static void write(DataFile file, Writer writer) throws IOException {
    writer.write(
        """

        GET DATA
          /TYPE=TXT
          /FILE=%s
          /ENCODING='UTF8'
          /DELCASE=LINE
          /DELIMITERS=%s
          /QUALIFIER='"'
          /ARRANGEMENT=DELIMITED
          /FIRSTCASE=2
          /VARIABLES=
        """
            .formatted(
                quoted(file.fileName()), quoted(Character.toString(file.separator().sign()))));
    for (var variable : file.variables()) {
      writer.write("    " + variable.name() + " " + format(variable) + "\n");
    }
    writer.write("  .\n");
    for (var variable : file.variables()) {
      if (variable.bytes() > LONGEST) {
        writer.write(
            "* %s: texts of more than %d bytes are cut by SPSS.\n"
                .formatted(variable.name(), LONGEST));
      }
    }
    writer.write("VARIABLE LABELS");
    for (var variable : file.variables()) {
      writer.write(
          "\n  " + variable.name() + " " + quoted(Script.cut(variable.label(), VARIABLE_LABEL)));
    }
    writer.write(".\n");
    writeValues(file, writer);
    // The copy stays open under its name when the next file is read.
    writer.write("EXECUTE.\nDATASET COPY " + file.name() + ".\n");
  }

  private static void writeValues(DataFile file, Writer writer) throws IOException {
    var names = new LinkedHashMap<Variable.Codes, List<String>>();
    for (var variable : file.variables()) {
      if (!variable.codes().isNone()) {
        names.computeIfAbsent(variable.codes(), _ -> new ArrayList<>()).add(variable.name());
      }
    }
    for (var list : names.entrySet()) {
      writer.write("VALUE LABELS\n  " + String.join("\n  ", list.getValue()));
      for (var value : list.getKey().values()) {
        writer.write(
            "\n  " + quoted(value.code()) + " " + quoted(Script.cut(value.label(), VALUE_LABEL)));
      }
      writer.write(".\n");
    }
  }

  private static String format(Variable variable) {
    return switch (variable.type()) {
      case WHOLE -> "F10.0";
      case DECIMAL -> "F12.3";
      case DATE -> "SDATE10";
      case ID, TEXT, YES_NO, CODE, CODES, MOMENT -> "A" + Math.min(LONGEST, variable.bytes());
    };
  }

  /// A string of SPSS.
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
