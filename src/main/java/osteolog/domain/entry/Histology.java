package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// What a histologic section showed.
public record Histology(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field("Whether the report is there.") @Nullable TestState state,
    @Field("The kind of section.") @Nullable SectionKind section,
    @Field("The stain.") @Nullable String stain,
    @Field(value = "Sclerosis or thickening of the trabeculae.", otherwise = "not_stated")
        Presence trabecularSclerosis,
    @Field("The fibrous tissue.") @Nullable FibrousTissue fibrousTissue,
    @Field("The degree of inflammatory cell infiltration.") @Nullable Infiltrate infiltrate,
    @Field(value = "Malignancy.", otherwise = "not_stated") Presence malignancy,
    @Field(value = "Length of the scale bar of the picture.", unit = "um", min = "0", max = "10000")
        @Nullable BigDecimal scaleBarUm,
    @Field("Mineralisation and maturity of the bone, in words.") @Nullable String mineralisation,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.HISTOLOGY;
  }
}
