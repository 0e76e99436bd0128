package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A question on the record, with its answer.
public record Query(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field("The row that the question is about.") @Nullable UUID aboutId,
    @Field("The column that the question is about.") @Nullable String field,
    @Field(value = "The question.", required = true) String question,
    @Field(value = "How far it has come.", required = true) QueryState state,
    @Field("Who asked.") @Nullable String askedBy,
    @Field("When it was asked.") @Nullable Moment asked,
    @Field("The answer.") @Nullable String answer,
    @Field("Who answered.") @Nullable String answeredBy,
    @Field("When it was answered.") @Nullable Moment answered,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.QUERY;
  }
}
