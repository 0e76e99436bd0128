package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A genetic test or what is known of the inheritance.
public record Genetics(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field("The pattern of inheritance.") @Nullable Inheritance inheritance,
    @Field("Whether the report is there.") @Nullable TestState state,
    @Field("The gene, as LRRK1 or TGFB1.") @Nullable String gene,
    @Field("The variant.") @Nullable String variant,
    @Field("Whether one or both copies carry it.") @Nullable Zygosity zygosity,
    @Field("The class of the variant (ACMG 1 to 5).") @Nullable VariantClass variantClass,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.GENETICS;
  }
}
