package osteolog.exchange.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.ConsentState;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Moment;

/// Patient, diagnosis, rivals of the diagnosis, consent and lesions.
///
/// A patient has no name and no date of birth here: neither is in the record.
record PatientResources(CaseBundle in, Places places) {

  void write(SurgicalCase it) {
    var held = new ArrayList<>(List.of("label", "sex"));
    var consent = consent(it);
    in.write(patient(it));
    if (it.diagnosis() != null || it.diagnosisName() != null || it.diagnosisCode() != null) {
      in.write(diagnosis(it, held));
    }
    if (consent != null) {
      in.write(consent);
      held.addAll(List.of("consent", "consent_scope", "consented"));
    }
    in.details(it, held);
  }

  private Element patient(SurgicalCase it) {
    var patient =
        CaseBundle.main("Patient", it)
            .with(
                "identifier", List.of(Element.of("system", Systems.CASE).with("value", it.label())))
            .with("gender", it.sex() == null ? null : gender(it.sex()));
    boolean died =
        in.file().all(Outcome.class).stream()
            .anyMatch(o -> o.scope() == StatementScope.CASE && o.endStatus() == EndStatus.DIED);
    return died ? patient.with("deceasedBoolean", true) : patient;
  }

  private static String gender(Sex sex) {
    return switch (sex) {
      case MALE -> "male";
      case FEMALE -> "female";
      case OTHER -> "other";
      case NOT_STATED -> "unknown";
    };
  }

  private Element diagnosis(SurgicalCase it, List<String> held) {
    var status = status(it);
    var condition =
        CaseBundle.other("Condition", it, "diagnosis")
            .with("extension", asserted(it.diagnosed()))
            .with("verificationStatus", status == null ? null : verification(status))
            .with("code", code(it))
            .with("bodySite", sites())
            .with("subject", in.patient())
            .with("evidence", grounds(it))
            .with("note", Data.list(Data.words(it.diagnosisBasis())));
    held.addAll(
        List.of("diagnosis", "diagnosis_name", "diagnosed_by", "diagnosis_basis", "diagnosed"));
    if (status != null) {
      held.add("diagnosis_state");
    }
    return condition;
  }

  /// "Undetermined" is no diagnosis that anybody could have confirmed.
  private static @Nullable String status(SurgicalCase it) {
    var state = it.diagnosisState();
    if (state == null || it.diagnosis() == Condition.UNDETERMINED) {
      return null;
    }
    return switch (state) {
      case WORKING -> "provisional";
      case FINAL -> "confirmed";
    };
  }

  private Element code(SurgicalCase it) {
    var diagnosis = it.diagnosis();
    var typed = it.diagnosisCode() == null ? null : in.concepts().named(it.diagnosisCode());
    if (diagnosis != null) {
      return in.concepts().of(diagnosis, it.diagnosisName(), false);
    }
    var name = it.diagnosisName();
    return typed == null
        ? Element.of("text", name)
        : name == null ? typed : typed.with("text", name);
  }

  private List<Element> sites() {
    return in.file().all(Lesion.class).stream()
        .flatMap(lesion -> Data.list(places.of(lesion)).stream())
        .toList();
  }

  private List<Element> grounds(SurgicalCase it) {
    return it.diagnosedBy().stream()
        .sorted(Comparator.naturalOrder())
        .map(ground -> Element.of("code", List.of(in.concepts().of(ground))))
        .toList();
  }

  private static List<Element> asserted(@Nullable Moment when) {
    return Told.date(when).stream()
        .map(
            date ->
                Element.of("url", Systems.EXTENSION + "condition-assertedDate")
                    .with("valueDateTime", date))
        .toList();
  }

  private static Element verification(String code) {
    return Data.hl7("condition-ver-status", code);
  }

  private @Nullable Element consent(SurgicalCase it) {
    var state = it.consent();
    var status = state == null ? null : status(state);
    if (state == null || status == null) {
      return null;
    }
    var codes =
        it.consentScope().stream()
            .sorted(Comparator.naturalOrder())
            .map(scope -> in.concepts().of(scope))
            .toList();
    return CaseBundle.other("Consent", it, "consent")
        .with("status", status)
        .with("scope", Data.words("publication"))
        .with("category", Data.list(Concepts.of(it.kind(), "consent")))
        .with("patient", in.patient())
        .with("dateTime", Told.date(it.consented()).orElse(null))
        .with("policyRule", Data.words("consent to publication, as recorded"))
        .with("provision", codes.isEmpty() ? null : Element.of("code", codes));
  }

  private static @Nullable String status(ConsentState state) {
    return switch (state) {
      case OBTAINED -> "active";
      case REFUSED -> "rejected";
      case PENDING -> "proposed";
      case NOT_NEEDED -> null;
    };
  }

  void write(Lesion it) {
    var side = it.side();
    var body =
        CaseBundle.main("BodyStructure", it)
            .with(
                "identifier",
                List.of(
                    Element.of("system", Systems.LESION).with("value", it.lesionNo().toString())))
            .with("location", places.of(it))
            .with("locationQualifier", side == null ? List.of() : List.of(in.concepts().of(side)))
            .with("description", it.note())
            .with("patient", in.patient());
    in.written(body, it, List.of("lesion_no", "bone", "bone_name", "note"));
  }

  void write(Differential it) {
    var condition = it.condition();
    var state = it.state();
    var rival =
        CaseBundle.main("Condition", it)
            .with("extension", asserted(it.when()))
            .with("verificationStatus", state == null ? null : verification(code(state)))
            .with(
                "code",
                condition == null
                    ? Data.words(it.disease())
                    : in.concepts().of(condition, it.disease(), false))
            .with("subject", in.patient())
            .with("asserter", Data.named(it.judgedBy()));
    var held = new ArrayList<>(List.of("when", "disease", "condition", "evidence", "judged_by"));
    held.add("verbatim");
    if (state != DifferentialState.CANNOT_EXCLUDE) {
      held.add("state");
    }
    in.written(CaseBundle.noted(rival, it, "evidence"), it, held);
  }

  /// What cannot be excluded stays a possibility; the stronger word of the record stands beside it.
  private static String code(DifferentialState state) {
    return switch (state) {
      case OPEN, CANNOT_EXCLUDE -> "differential";
      case EXCLUDED -> "refuted";
      case CONFIRMED -> "confirmed";
    };
  }
}
