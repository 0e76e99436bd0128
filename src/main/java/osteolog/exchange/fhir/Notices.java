package osteolog.exchange.fhir;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.TreeSet;
import osteolog.exchange.codes.CodeSystem;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Coding;

/// The text that stands beside a bundle: how to read it, and what the owners of codes ask to be
/// said.
record Notices(CodeTable table, boolean snomed) {

  /// The name of its file.
  static final String NAME = "fhir-notices.txt";

  private static final List<String> READING =
      List.of(
          "FHIR R4 (4.0.1), one Bundle of type collection, written by Osteolog.",
          "",
          "Codes of http://osteolog.org/fhir/concept are the names of columns (kind.column) and of"
              + " values (List.value) of an Osteolog record.",
          "A time that no calendar tells has no date here: components with the ending _months,"
              + " _months_about, _from and _to say what is known, in months from month 0 or as"
              + " dates of its limits.",
          "A missing element says nothing about the patient. \"absent\" means looked for and not"
              + " found.",
          "The status of an observation is preliminary while the record of the case is a draft or"
              + " under review.",
          "");

  void write(Writer writer) throws IOException {
    var lines = new TreeSet<CodeSystem>();
    table.codings().stream()
        .map(Coding::system)
        .filter(system -> system != CodeSystem.OSTEOLOG)
        .forEach(lines::add);
    for (var line : READING) {
      writer.write(line + "\r\n");
    }
    for (var system : lines) {
      writer.write(system + ": " + system.notice() + "\r\n");
    }
    if (snomed) {
      writer.write(
          "SNOMED CT: identifiers of bones and sides alone; whoever uses them needs a licence where"
              + " the country is no member.\r\n");
    }
  }
}
