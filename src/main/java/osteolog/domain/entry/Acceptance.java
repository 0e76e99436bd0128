package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A finding of the review that somebody accepted, with the reason; it holds until one of its facts
/// changes.
public record Acceptance(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The rule that found it.", required = true) String rule,
    @Field(value = "What the finding rests on, as a fingerprint.", required = true) String facts,
    @Field(value = "Why it is accepted.", required = true) String reason,
    @Field("Who accepted it.") @Nullable String acceptedBy,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.ACCEPTANCE;
  }
}
