package osteolog.domain.entry;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// A file that belongs to the case: kept in the log's own folder under the hash of its content.
public record Attachment(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field("The study it belongs to.") @Nullable UUID studyId,
    @Field(value = "The name that the file had.", required = true) String fileName,
    @Field("The type of the content, as image/png.") @Nullable String mediaType,
    @Field(value = "The SHA-256 of the content, in hexadecimal.", required = true) String sha256,
    @Field(value = "The size of the content.", unit = "By", min = "0", max = "2147483647")
        @Nullable Integer bytes,
    @Field("The figure that it became.") @Nullable String figure,
    @Field("The panel of the figure.") @Nullable String panel,
    @Field("The caption.") @Nullable String caption,
    @Field("What the arrows show.") @Nullable String arrows,
    @Field("Whether names or identifiers were seen in the file.") @Nullable Boolean identifiers,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /// Refuses what is no hash: it names a file of the log's own folder.
  public Attachment {
    new Check()
        .holds(HASH.matcher(sha256).matches(), "sha_256", Problem.Why.NOT_ALLOWED_HERE)
        .done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.ATTACHMENT;
  }
}
