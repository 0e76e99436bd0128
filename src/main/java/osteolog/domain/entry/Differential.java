package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A disease that was considered, and whether the record excludes it.
public record Differential(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The disease considered.", required = true) String disease,
    @Field("The disease as a code, where the list has it.") @Nullable Condition condition,
    @Field("What the record says of it.") @Nullable DifferentialState state,
    @Field("What it rests on.") @Nullable String evidence,
    @Field("Who judged.") @Nullable String judgedBy,
    @Field(
            value = "Whether it is a statement about this patient or about a whole series.",
            otherwise = "case")
        StatementScope scope,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.DIFFERENTIAL;
  }
}
