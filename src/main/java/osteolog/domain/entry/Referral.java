package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A patient sent to another specialty.
public record Referral(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The specialty.", required = true) Specialty specialty,
    @Field("Whether it took place.") @Nullable VisitState state,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.REFERRAL;
  }
}
