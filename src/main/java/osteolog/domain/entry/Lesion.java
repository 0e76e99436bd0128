package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;

/// One sclerotic lesion: which bone, which side, which part of it.
public record Lesion(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(
            value = "The number of the lesion within its case, from 1.",
            min = "1",
            max = "99",
            required = true)
        Integer lesionNo,
    @Field("The bone.") @Nullable Bone bone,
    @Field("The side; a bilateral disease is two lesions.") @Nullable Side side,
    @Field("The segment of the bone.") @Nullable Segment segment,
    @Field("The third of the diaphysis.") @Nullable Third third,
    @Field("The compartment of the bone.") @Nullable Compartment compartment,
    @Field("The extent as described.") @Nullable Extent extent,
    @Field("The bone in words, where the list has no name for it.") @Nullable String boneName,
    @Field(value = "How many bones are affected.", min = "1", max = "206")
        @Nullable Integer boneCount,
    @Field("Whether one bone or several are affected.") @Nullable Distribution distribution,
    @Field("Whether one side of the body or both are affected.") @Nullable Limbs limbs,
    @Field("Whether both sides are alike.") @Nullable Symmetry symmetry,
    @Field(value = "Largest diameter.", unit = "mm", min = "0", max = "1000")
        @Nullable BigDecimal diameterMm,
    @Field(value = "Length along the bone.", unit = "mm", min = "0", max = "1000")
        @Nullable BigDecimal lengthMm,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses a lesion on both sides at once: that is two lesions.
  public Lesion {
    new Check().holds(side != Side.BOTH, "side", Problem.Why.NOT_ALLOWED_HERE).done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.LESION;
  }
}
