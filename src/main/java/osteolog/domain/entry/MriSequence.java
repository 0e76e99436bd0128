package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// One sequence of an MRI and the signal of the lesion in it.
public record MriSequence(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field("The study it belongs to.") @Nullable UUID studyId,
    @Field(value = "The kind of sequence.", required = true) SequenceName sequence,
    @Field("The sequence in words, as the report or the file names it.")
        @Nullable String sequenceName,
    @Field(value = "Echo time.", unit = "ms", min = "0.001", max = "10000")
        @Nullable BigDecimal teMs,
    @Field(value = "Repetition time.", unit = "ms", min = "0.001", max = "100000")
        @Nullable BigDecimal trMs,
    @Field(value = "Inversion time.", unit = "ms", min = "0.001", max = "100000")
        @Nullable BigDecimal tiMs,
    @Field(value = "Slice thickness.", unit = "mm", min = "0.001", max = "500")
        @Nullable BigDecimal sliceMm,
    @Field("The plane.") @Nullable Plane plane,
    @Field("The signal of the lesion.") @Nullable Signal signal,
    @Field("Where the signal is seen.") @Nullable SignalPlace signalPlace,
    @Field("Where the signal is seen, in words.") @Nullable String location,
    @Field("The figure and panel that shows it.") @Nullable String figure,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.SEQUENCE;
  }
}
