package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// One phase of a bone scan.
public record ScanPhase(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field("The study it belongs to.") @Nullable UUID studyId,
    @Field(value = "The phase.", required = true) Phase phase,
    @Field(value = "Time after the injection.", unit = "min", min = "0.001", max = "10080")
        @Nullable BigDecimal minutes,
    @Field("Flow or pooling.") @Nullable Vascularity vascularity,
    @Field(value = "Pooling in the soft tissue.", otherwise = "not_stated") Presence pooling,
    @Field("The views.") Set<Projection> projections,
    @Field("How intense the uptake is.") @Nullable Intensity intensity,
    @Field("The shape of the uptake.") @Nullable UptakeShape uptakeShape,
    @Field(value = "Whether the uptake is confined to the bone.", otherwise = "not_stated")
        Presence confinedToBone,
    @Field("The bone that the report names.") @Nullable Bone bone,
    @Field("The side that the report names.") @Nullable Side side,
    @Field("The figure and panel that shows it.") @Nullable String figure,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.PHASE;
  }
}
