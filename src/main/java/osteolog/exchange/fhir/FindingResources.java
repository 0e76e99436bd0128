package osteolog.exchange.fhir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.DoseUnit;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.TestState;

/// What was found, asked or scored: observations with a value or the reason why there is none.
record FindingResources(CaseBundle in, Places places) {

  void write(Symptom it) {
    var observation =
        in.observation(it, in.status(), "exam", in.concepts().of(it.symptom()))
            .with("bodySite", places.of(it.region(), it.side()));
    in.observed(found(observation, it.presence()), it, "symptom", "presence", "region");
  }

  void write(History it) {
    var observation =
        in.observation(it, in.status(), "social-history", in.concepts().of(it.kind(), it.item()));
    in.observed(found(observation, it.presence()), it, "item", "presence");
  }

  void write(Exposure it) {
    var observation =
        in.observation(
            it, in.status(), "social-history", in.concepts().of(it.kind(), it.exposure()));
    var unit = it.doseUnit();
    if (it.dose() == null || unit == null) {
      in.observed(found(observation, it.presence()), it, "exposure", "presence", "start");
      return;
    }
    // A dose with its unit is one amount; without, the two stand apart.
    var dose =
        Element.of("code", Concepts.of(it.kind(), "dose"))
            .with("valueQuantity", Data.quantity(it.dose(), ucum(unit)));
    in.observed(
        found(observation, it.presence()),
        it,
        List.of(dose),
        List.of("exposure", "presence", "start", "dose", "dose_unit"));
  }

  private static String ucum(DoseUnit unit) {
    return switch (unit) {
      case MG -> "mg";
      case MG_PER_KG -> "mg/kg";
      case G -> "g";
      case MICROGRAM -> "ug";
    };
  }

  /// Present or absent, or why nobody can say.
  private Element found(Element observation, Presence presence) {
    return in.components().said(observation, presence);
  }

  void write(Genetics it) {
    var observation = in.observation(it, status(it.state()), "laboratory", Concepts.of(it.kind()));
    in.observed(observation, it);
  }

  /// A report that is there is final, whatever the state of the record that holds it.
  static String status(@Nullable TestState state) {
    return switch (state) {
      case REPORTED -> "final";
      case AWAITED -> "registered";
      case NOT_DONE -> "cancelled";
      case NOT_STATED -> "unknown";
      case null -> "unknown";
    };
  }

  void write(FunctionScore it) {
    var code = in.concepts().of(it.instrument(), it.instrumentName(), false);
    var observation = in.observation(it, in.status(), "survey", code);
    in.observed(
        it.total() == null
            ? CaseBundle.absent(observation, it, "total")
            : observation.with("valueQuantity", Data.quantity(it.total(), "{score}")),
        it,
        "instrument",
        "instrument_name",
        "total");
  }

  void write(Outcome it) {
    var observation =
        in.observation(it, in.status(), null, in.concepts().of(it.kind(), it.outcome()));
    in.observed(in.valued(observation, it.answer(), it, "answer"), it, "outcome", "answer");
  }
}
