package osteolog.app;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.deidentify.DateShift;
import osteolog.exchange.deidentify.ProvenExport;
import osteolog.exchange.deidentify.SafeHarbor;
import osteolog.exchange.fhir.FhirExport;
import osteolog.exchange.fhir.FhirOptions;
import osteolog.exchange.odm.OdmExport;
import osteolog.exchange.odm.OdmOptions;
import osteolog.exchange.phenopacket.PhenopacketExport;
import osteolog.exchange.phenopacket.PhenopacketOptions;
import osteolog.exchange.redcap.RedcapExport;
import osteolog.exchange.redcap.RedcapOptions;
import osteolog.exchange.syntax.SyntaxExport;
import osteolog.exchange.workbook.WorkbookExport;
import osteolog.ui.exchange.Disclosure;
import osteolog.ui.exchange.ExportFormat;
import osteolog.ui.exchange.ExportFormat.Heeded;
import osteolog.words.Words;

/// The formats that cases can be taken out in, and how much of the patients goes along: the one
/// list of them.
final class ExportFormats {

  private ExportFormats() {}

  /// All formats, in the order in which they are offered.
  static List<ExportFormat> all(Outside outside) {
    var names = EnumSet.of(Heeded.FILE_NAMES);
    // Scripts and their labels are read by programs and colleagues of any language.
    var english = Words.in(Locale.ENGLISH);
    return List.of(
        new ExportFormat("csv", EnumSet.allOf(Heeded.class), CsvExport::new),
        new ExportFormat(
            "statistics",
            EnumSet.of(Heeded.FORMULA_GUARD, Heeded.FILE_NAMES),
            (cases, options) -> new SyntaxExport(cases, options, english::name)),
        new ExportFormat(
            "workbook",
            names,
            (cases, options) -> new WorkbookExport(cases, options.replace(), options.fileNames())),
        new ExportFormat(
            "redcap",
            names,
            (cases, options) ->
                new RedcapExport(cases, new RedcapOptions(options.replace(), options.fileNames()))),
        new ExportFormat(
            "fhir",
            names,
            (cases, options) ->
                new FhirExport(
                    cases,
                    new FhirOptions(false, options.fileNames(), options.replace()),
                    outside.now(),
                    UUID.randomUUID())),
        new ExportFormat(
            "phenopackets",
            EnumSet.noneOf(Heeded.class),
            (cases, options) ->
                new PhenopacketExport(
                    cases, new PhenopacketOptions(outside.now(), "Osteolog", options.replace()))),
        new ExportFormat(
            "odm",
            names,
            (cases, options) ->
                new OdmExport(
                    cases,
                    new OdmOptions(
                        outside.now(), Version.number(), options.replace(), options.fileNames()))));
  }

  /// The format of that name; throws `IllegalArgumentException` where there is none.
  static ExportFormat named(String name, Outside outside) {
    return all(outside).stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such format"));
  }

  /// How much of the patients may go out.
  static List<Disclosure> disclosures() {
    return List.of(Disclosure.AS_RECORDED, SAFE_HARBOR, DATE_SHIFT);
  }

  /// Without what identifies a patient, after the Safe Harbor rule, and searched before it is
  /// there.
  static final Disclosure SAFE_HARBOR =
      new Disclosure(
          Disclosure.SAFE_HARBOR,
          (cases, format, replace, pictures) ->
              new ProvenExport(
                  SafeHarbor.of(cases, new SecureRandom()), format, replace, pictures));

  /// The same with shifted dates, which is not Safe Harbor.
  static final Disclosure DATE_SHIFT =
      new Disclosure(
          "date_shift",
          (cases, format, replace, pictures) ->
              new ProvenExport(DateShift.of(cases, new SecureRandom()), format, replace, pictures));
}
