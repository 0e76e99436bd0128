package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.Set;
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
    @Field("The region of the body that was examined.") @Nullable BodyRegion region,
    @Field("The views.") Set<Projection> projections,
    @Field("The plane shown.") @Nullable Plane plane,
    @Field("Who made or read the study.") @Nullable String operator,
    @Field("What is left of the medullary cavity.") @Nullable Cavity cavity,
    @Field(value = "Width of the medullary canal.", unit = "mm", min = "0", max = "200")
        @Nullable BigDecimal canalWidthMm,
    @Field(value = "Periosteal reaction, new bone or elevation.", otherwise = "not_stated")
        Presence periostealReaction,
    @Field("How much periosteal new bone there is.") @Nullable PeriostealExtent periostealExtent,
    @Field(value = "Extension into the soft tissue.", otherwise = "not_stated")
        Presence softTissueExtension,
    @Field(value = "A nidus.", otherwise = "not_stated") Presence nidus,
    @Field(value = "A fracture line.", otherwise = "not_stated") Presence fractureLine,
    @Field(value = "Metaphyseal bands or transverse lines.", otherwise = "not_stated")
        Presence metaphysealBands,
    @Field(value = "How many bands there are.", min = "0", max = "200") @Nullable Integer bandCount,
    @Field(value = "Distance between the bands.", unit = "mm", min = "0", max = "200")
        @Nullable BigDecimal bandSpacingMm,
    @Field(value = "Concentric sclerosis of epiphyses and apophyses.", otherwise = "not_stated")
        Presence epiphysealSclerosis,
    @Field("How far a metaphyseal change has gone back.") @Nullable Regression regression,
    @Field(value = "Field strength of the magnet.", unit = "T", min = "0", max = "30")
        @Nullable BigDecimal fieldStrengthT,
    @Field("The contrast agent.") @Nullable String contrast,
    @Field("Signal like marrow oedema.") @Nullable MarrowOedema marrowOedema,
    @Field("The tracer of a bone scan.") @Nullable Tracer tracer,
    @Field(value = "The activity given.", unit = "MBq", min = "0", max = "10000")
        @Nullable BigDecimal activityMbq,
    @Field("Whether the scan shows one site or several.") @Nullable Sites sites,
    @Field(value = "How many sites of uptake there are.", min = "0", max = "500")
        @Nullable Integer siteCount,
    @Field("Whether the uptake is alike on both sides.") @Nullable Symmetry symmetry,
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
