package osteolog.domain.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Shape;

/// One row of a case. Every row says where it came from and can keep the verbatim words.
public sealed interface Entry
    permits SurgicalCase,
        Lesion,
        Symptom,
        History,
        Exposure,
        Genetics,
        Referral,
        Lab,
        Study,
        MriSequence,
        ScanPhase,
        Procedure,
        Histology,
        Culture,
        Differential,
        Medication,
        PainObservation,
        FunctionScore,
        Visit,
        Monitoring,
        Outcome,
        Attachment,
        Claim,
        Query,
        Acceptance {

  /// The identity of the row; it never changes.
  UUID id();

  /// The case it belongs to.
  UUID caseId();

  /// Where it came from.
  Origin origin();

  /// Why fields are empty, where somebody recorded that.
  Missing missing();

  /// What kind of row it is.
  EntryKind kind();

  /// The canonical texts of its filled columns, by column name.
  default Map<String, String> texts() {
    return write(kind().shape());
  }

  private <R extends Record> Map<String, String> write(Shape<R> shape) {
    return shape.write(shape.type().cast(this));
  }

  /// The entry of a kind that these texts name; throws [osteolog.domain.schema.Refused].
  static Entry of(EntryKind kind, Map<String, String> texts) {
    return (Entry) kind.shape().read(texts);
  }

  /// The entry of a kind with these values, in the order of its columns; throws
  /// [osteolog.domain.schema.Refused].
  static Entry of(EntryKind kind, List<? extends @Nullable Object> values) {
    return (Entry) kind.shape().of(values);
  }
}
