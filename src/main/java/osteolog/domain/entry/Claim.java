package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A statement made elsewhere about the case, kept beside the record and never mixed into it.
///
/// The review compares claims with the record.
public record Claim(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "What it is about.", required = true) ClaimSubject subject,
    @Field(value = "What is claimed, in a word or a number.", required = true) String claimed,
    @Field("Where it is claimed.") @Nullable ClaimPlace place,
    @Field("The figure and panel that the statement belongs to.") @Nullable String figure,
    @Field(
            value = "Whether it is a statement about this patient or about a whole series.",
            otherwise = "case")
        StatementScope scope,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.CLAIM;
  }
}
