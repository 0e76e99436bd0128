package osteolog.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Procedure;

/// Operations, what was taken, and what came of it.
record SurgeryResources(CaseBundle in, Places places) {

  void write(Procedure it) {
    var site = places.of(it.bone(), it.side());
    var date = Told.date(it.when());
    boolean told = it.complication() == Presence.PRESENT && it.complicationText() != null;
    var procedure =
        CaseBundle.main("Procedure", it)
            .with("status", "completed")
            .with("code", in.concepts().of(it.procedure()))
            .with("subject", in.patient())
            .with("performedDateTime", date.orElse(null))
            .with(
                "performedString",
                date.isPresent() ? null : in.told().words(it.when()).orElse(null))
            .with(
                "performer",
                it.operator() == null
                    ? List.of()
                    : Data.list(Element.of("actor", Data.named(it.operator()))))
            .with("bodySite", Data.list(site))
            .with("complication", told ? Data.list(Data.words(it.complicationText())) : List.of())
            .with("usedCode", Data.list(Data.words(it.implant())));
    var held = new ArrayList<>(List.of("when", "procedure", "bone", "operator", "implant"));
    held.addAll(List.of("note", "verbatim"));
    if (told) {
      held.add("complication_text");
    }
    in.written(CaseBundle.noted(procedure, it, "note"), it, held);
    if (it.isBiopsy()) {
      in.write(specimen(it));
    }
  }

  private Element specimen(Procedure biopsy) {
    var collection =
        CaseBundle.dated(new Element(), "collected", biopsy.when(), biopsy)
            .with("method", in.concepts().of(biopsy.procedure()))
            .with("bodySite", places.of(biopsy.bone(), biopsy.side()));
    return CaseBundle.other("Specimen", biopsy, "specimen")
        .with("type", Data.words("biopsy of bone"))
        .with("subject", in.patient())
        .with("collection", collection);
  }

  void write(Histology it) {
    var status = FindingResources.status(it.state());
    var code = Concepts.of(it.kind());
    in.write(report(it, status, "PAT", code));
    in.observed(in.observation(it, status, "laboratory", code), it);
  }

  void write(Culture it) {
    var status = status(it.result());
    var code = Concepts.of(it.kind());
    in.write(report(it, status, "MB", code));
    var observation = in.observation(it, status, "laboratory", code);
    in.observed(in.components().said(observation, it.result()), it, "result");
  }

  private static String status(CultureResult result) {
    return switch (result) {
      case NEGATIVE, POSITIVE -> "final";
      case AWAITED -> "registered";
      case NOT_DONE -> "cancelled";
    };
  }

  private Element report(Entry it, String status, String section, Element code) {
    var report =
        CaseBundle.other("DiagnosticReport", it, "report")
            .with("status", status)
            .with("category", List.of(Data.hl7("v2-0074", section)))
            .with("code", code)
            .with("subject", in.patient());
    return CaseBundle.dated(report, "effective", CaseFile.when(it), it)
        .with("result", List.of(Data.reference(CaseBundle.urn(it.id()))));
  }
}
