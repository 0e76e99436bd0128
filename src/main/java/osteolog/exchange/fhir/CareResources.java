package osteolog.exchange.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.DrugPattern;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.Referral;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitMode;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unknown;

/// Drugs, visits, what is watched, and referrals.
record CareResources(CaseBundle in) {

  void write(Medication it) {
    var held = new ArrayList<>(List.of("drug", "agent", "start", "dose", "route", "frequency"));
    held.addAll(List.of("note", "verbatim"));
    var start = Told.date(it.start());
    var stop = Told.date(it.stop());
    boolean ordered = start.isEmpty() || stop.isEmpty() || Told.inOrder(start.get(), stop.get());
    if (ordered) {
      held.add("stop");
    }
    var route = it.route();
    var dosage =
        Element.of("text", it.dose())
            .with("timing", it.frequency() == null ? null : timing(it.frequency()))
            .with("route", route == null ? null : in.concepts().of(route));
    var statement =
        CaseBundle.main("MedicationStatement", it)
            .with("status", status(it))
            .with("medicationCodeableConcept", in.concepts().of(it.drug(), it.agent(), false))
            .with("subject", in.patient())
            .with(
                "effectivePeriod",
                Element.of("start", start.orElse(null))
                    .with("end", ordered ? stop.orElse(null) : null))
            .with("dosage", dosage.isEmpty() ? List.of() : List.of(dosage));
    in.written(CaseBundle.noted(statement, it, "note"), it, held);
  }

  private static Element timing(String words) {
    return Element.of("code", Data.words(words));
  }

  /// Nobody knows whether a drug is still taken of which nothing but its start is said.
  private static String status(Medication it) {
    boolean ended = it.stop() != null && !(it.stop() instanceof Unknown);
    return ended || it.pattern() == DrugPattern.STOPPED
        ? "completed"
        : Boolean.TRUE.equals(it.ongoing()) ? "active" : "unknown";
  }

  void write(Visit it) {
    if (it.state() == VisitState.DONE) {
      var day = Told.date(it.when()).orElse(null);
      in.written(
          CaseBundle.main("Encounter", it)
              .with("status", "finished")
              .with("class", seen(it.mode()))
              .with("subject", in.patient())
              .with("period", Element.of("start", day).with("end", day))
              .with("reasonCode", Data.list(Data.words(it.purpose()))),
          it,
          List.of("state", "when", "purpose"));
      return;
    }
    var task =
        task(it, it.state(), Concepts.of(it.kind()))
            .with("statusReason", in.concepts().own(it.missedReason(), null))
            .with("description", it.purpose())
            .with("restriction", window(it));
    in.written(
        CaseBundle.noted(task, it, "findings"),
        it,
        List.of("state", "purpose", "missed_reason", "findings", "verbatim"));
  }

  private static Element seen(@Nullable VisitMode mode) {
    return switch (mode) {
      case CLINIC -> Data.coding(Systems.HL7 + "v3-ActCode", "AMB", "ambulatory");
      case PHONE, VIDEO -> Data.coding(Systems.HL7 + "v3-ActCode", "VR", "virtual");
      case LETTER, OTHER -> Data.coding(Systems.HL7 + "v3-NullFlavor", "OTH", "other");
      case null -> Data.coding(Systems.HL7 + "v3-NullFlavor", "UNK", "unknown");
    };
  }

  private Element task(Entry it, VisitState state, Element code) {
    return CaseBundle.main("Task", it)
        .with("status", status(state))
        .with("intent", "plan")
        .with("code", code)
        .with("for", in.patient());
  }

  private static String status(VisitState state) {
    return switch (state) {
      case PLANNED -> "requested";
      case DONE -> "completed";
      case MISSED -> "failed";
      case CANCELLED -> "cancelled";
    };
  }

  /// The window, where its days are known.
  private static @Nullable Element window(Visit it) {
    int after = it.windowDays() == null ? 0 : it.windowDays();
    int before = it.windowBeforeDays() == null ? after : it.windowBeforeDays();
    return it.when() instanceof OnDay(var day)
        ? restriction(day.minusDays(before), day.plusDays(after))
        : null;
  }

  private static Element restriction(LocalDate from, LocalDate to) {
    return Element.of("period", Element.of("start", from.toString()).with("end", to.toString()));
  }

  void write(Monitoring it) {
    var code = in.concepts().of(it.kind(), it.item());
    if (it.state() == VisitState.DONE) {
      var observation = in.observation(it, in.status(), null, code);
      if (it.value() == null) {
        CaseBundle.absent(observation, it, "value");
        in.observed(observation, it, "item", "state");
      } else {
        observation.with("valueQuantity", Data.measured(it.value(), it.unit()));
        in.observed(observation, it, "item", "state", "value", "unit");
      }
      return;
    }
    Moment when = it.when();
    var task =
        task(it, it.state(), code)
            .with("restriction", when instanceof OnDay(var day) ? restriction(day, day) : null);
    in.written(
        CaseBundle.noted(task, it, "findings"),
        it,
        List.of("item", "state", "findings", "verbatim"));
  }

  void write(Referral it) {
    var state = it.state();
    var request =
        CaseBundle.main("ServiceRequest", it)
            .with("status", order(state))
            .with("intent", "order")
            .with("code", Concepts.of(it.kind()))
            .with("subject", in.patient())
            .with("occurrenceDateTime", Told.date(it.when()).orElse(null))
            .with("performerType", in.concepts().of(it.specialty()));
    in.written(
        CaseBundle.noted(request, it, "note"),
        it,
        List.of(
            "when", "specialty", state == VisitState.MISSED ? "" : "state", "note", "verbatim"));
  }

  private static String order(@Nullable VisitState state) {
    return switch (state) {
      case PLANNED -> "active";
      case DONE -> "completed";
      case CANCELLED -> "revoked";
      case MISSED -> "unknown";
      case null -> "unknown";
    };
  }
}
