package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// An imaging study and what it is said to show.
///
/// Bone and side are those that the report of the study names, even where the lesion says
/// otherwise.
public record Study(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(
            value = "The number of the lesion it belongs to, where that is known.",
            min = "1",
            max = "99")
        @Nullable Integer lesionNo,
    @Field(value = "The kind of study.", required = true) Modality modality,
    @Field("The bone that the report names.") @Nullable Bone bone,
    @Field("The side that the report names.") @Nullable Side side,
    @Field("The views or the plane.") @Nullable String views,
    @Field(value = "Sclerosis.", otherwise = "not_stated") Presence sclerosis,
    @Field(value = "Thickening of the cortical bone.", otherwise = "not_stated")
        Presence corticalThickening,
    @Field(value = "Narrowing of the medullary cavity.", otherwise = "not_stated")
        Presence cavityNarrowing,
    @Field(value = "A soft-tissue mass.", otherwise = "not_stated") Presence softTissueMass,
    @Field(value = "Abnormal uptake of the tracer.", otherwise = "not_stated")
        Presence abnormalUptake,
    @Field("The size of the lesion against the first film.") @Nullable Enlargement enlargement,
    @Field("How far the biopsy hole has closed.") @Nullable HoleStatus hole,
    @Field("The figure and panel that shows it.") @Nullable String figure,
    @Field("The findings in words.") @Nullable String summary,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.STUDY;
  }
}
