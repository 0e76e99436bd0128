package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// What became of the patient: recurrence, quality of life, status at the end.
public record Outcome(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "What it is about.", required = true) OutcomeKind outcome,
    @Field("The answer.") @Nullable OutcomeAnswer answer,
    @Field(
            value = "Whether it came with the remodelling of the biopsy hole.",
            otherwise = "not_stated")
        Presence withHoleRemodelling,
    @Field("How the outcome is defined, as for recurrence.") @Nullable String definition,
    @Field("Where the patient stands at the end of follow-up.") @Nullable EndStatus endStatus,
    @Field("Why the patient was lost to follow-up.") @Nullable LossReason lossReason,
    @Field("In words.") @Nullable String description,
    @Field(
            value = "Whether it is a statement about this patient or about a whole series.",
            otherwise = "case")
        StatementScope scope,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses a reason for a loss where the patient is not said to be lost.
  public Outcome {
    new Check()
        .holds(
            lossReason == null || endStatus == EndStatus.LOST,
            "loss_reason",
            Problem.Why.NOT_ALLOWED_HERE)
        .done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.OUTCOME;
  }
}
