package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A symptom or sign at a time: present, absent, not stated or not looked for.
public record Symptom(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The symptom or sign.", required = true) SymptomKind symptom,
    @Field(value = "Whether it was found.", otherwise = "not_stated") Presence presence,
    @Field("Where it is felt.") @Nullable BodyRegion region,
    @Field("The side it is felt on.") @Nullable Side side,
    @Field("How it began or went on.") @Nullable SymptomCourse course,
    @Field("What the pain feels like.") @Nullable PainQuality quality,
    @Field("When it is felt.") @Nullable PainPattern pattern,
    @Field(value = "Difference in length between the limbs.", unit = "mm", min = "0", max = "1000")
        @Nullable BigDecimal differenceMm,
    @Field("Whether this is the onset of the symptom.") @Nullable Boolean onset,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.SYMPTOM;
  }
}
