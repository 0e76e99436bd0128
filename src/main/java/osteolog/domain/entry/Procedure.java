package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// Something done to the lesion: a biopsy, a curettage, a reaming.
public record Procedure(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(
            value = "The number of the lesion it belongs to, where that is known.",
            min = "1",
            max = "99")
        @Nullable Integer lesionNo,
    @Field(value = "What was done.", required = true) ProcedureKind procedure,
    @Field("How it was guided.") @Nullable Guidance guidance,
    @Field("The bone that was operated on.") @Nullable Bone bone,
    @Field("The side that was operated on.") @Nullable Side side,
    @Field("What it is meant to do.") Set<Intent> intent,
    @Field(value = "Size of the hole in the bone.", unit = "mm", min = "0", max = "500")
        @Nullable BigDecimal holeMm,
    @Field("What the hole was filled with.") @Nullable String fill,
    @Field("The implant.") @Nullable String implant,
    @Field("The anaesthesia.") @Nullable String anaesthesia,
    @Field("Who operated.") @Nullable String operator,
    @Field(value = "A complication or adverse event.", otherwise = "not_stated")
        Presence complication,
    @Field("The complication or adverse event in words.") @Nullable String complicationText,
    @Field("The grade of the complication (Clavien-Dindo).") @Nullable ComplicationGrade grade,
    @Field("Whether more surgery is needed.") @Nullable FurtherSurgery furtherSurgery,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Whether it can be the index biopsy of a case.
  public boolean isBiopsy() {
    return procedure == ProcedureKind.OPEN_BIOPSY || procedure == ProcedureKind.NEEDLE_BIOPSY;
  }

  @Override
  public EntryKind kind() {
    return EntryKind.PROCEDURE;
  }
}
