package osteolog.domain.entry;

import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;

/// Where an entry was read, and in which words.
///
/// @param source chart, patient, file or publication; none where nobody said
/// @param locator the place in the source: page, line, file and row
/// @param verbatim the very words, unshortened
public record Origin(
    @Field("Where it was read.") @Nullable SourceKind source,
    @Field("The place in the source: page, line, file and row.") @Nullable String locator,
    @Field("The very words of the source.") @Nullable String verbatim) {

  /// Nothing said about where it comes from.
  public static final Origin UNSAID = new Origin(null, null, null);

  /// The same place with other words.
  public Origin withVerbatim(@Nullable String words) {
    return new Origin(source, locator, words);
  }
}
