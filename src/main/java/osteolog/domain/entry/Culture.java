package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// The culture of a specimen.
public record Culture(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The result.", required = true) CultureResult result,
    @Field("The organism that grew.") @Nullable String organism,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses an organism where nothing grew.
  public Culture {
    var check = new Check();
    if (result != CultureResult.POSITIVE) {
      check.empty("organism", organism);
    }
    check.done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.CULTURE;
  }
}
