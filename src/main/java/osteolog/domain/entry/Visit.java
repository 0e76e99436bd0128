package osteolog.domain.entry;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// A follow-up visit, planned or done, and what was found.
///
/// One row is one visit: what was planned becomes what was done, and keeps in `target` when it was
/// planned to be.
public record Visit(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(
            value = "When it was, or is planned to be, as well as it is known.",
            otherwise = "unknown")
        Moment when,
    @Field(value = "Whether it took place.", required = true) VisitState state,
    @Field("When a visit that took place was planned to be.") @Nullable Moment target,
    @Field(
            value =
                "How many days after the planned day still count as in time; before it too, unless"
                    + " another number of days before is given.",
            unit = "d",
            min = "0",
            max = "366")
        @Nullable Integer windowDays,
    @Field(
            value = "How many days before the planned day already count as in time.",
            unit = "d",
            min = "0",
            max = "366")
        @Nullable Integer windowBeforeDays,
    @Field("How the patient was seen or spoken to.") @Nullable VisitMode mode,
    @Field("What the visit is for.") @Nullable String purpose,
    @Field("What is to be recorded at it, as codes.") Set<VisitItem> toRecord,
    @Field("The schedule that it belongs to.") @Nullable String schedule,
    @Field("The event that the schedule counts from; empty for month 0.") @Nullable UUID fromId,
    @Field("How long after that event it is planned; b stands for the event.")
        @Nullable Moment distance,
    @Field("Why it did not take place.") @Nullable MissedReason missedReason,
    @Field("What was planned or found.") @Nullable String findings,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses a target of what did not take place, a reason why of what did, and a distance that is
  /// none.
  public Visit {
    new Check()
        .holds(target == null || state == VisitState.DONE, "target", Problem.Why.NOT_ALLOWED_HERE)
        .holds(
            missedReason == null || state == VisitState.MISSED || state == VisitState.CANCELLED,
            "missed_reason",
            Problem.Why.NOT_ALLOWED_HERE)
        .holds(
            distance == null || distance instanceof Moment.FromAnchor,
            "distance",
            Problem.Why.NOT_A_MOMENT)
        .done();
  }

  /// When it was planned to be: [Moment#unknown] for a visit that took place without a plan.
  public Moment planned() {
    return state == VisitState.DONE ? (target == null ? Moment.unknown() : target) : when;
  }

  /// Whether the patient was met, not only heard of.
  public boolean isMeeting() {
    return mode != VisitMode.PHONE && mode != VisitMode.LETTER;
  }

  @Override
  public EntryKind kind() {
    return EntryKind.VISIT;
  }
}
