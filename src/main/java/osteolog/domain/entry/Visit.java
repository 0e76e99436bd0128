package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A follow-up visit, planned or done, and what was found.
public record Visit(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "Whether it took place.", required = true) VisitState state,
    @Field(
            value = "How many days before or after a planned day still count as in time.",
            unit = "d",
            min = "0",
            max = "366")
        @Nullable Integer windowDays,
    @Field("What was planned or found.") @Nullable String findings,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.VISIT;
  }
}
