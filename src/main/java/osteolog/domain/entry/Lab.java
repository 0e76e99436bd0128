package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A laboratory statement; a statement such as "within normal limits" needs no number.
public record Lab(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "What the statement is about.", required = true) LabTest test,
    @Field("What is said of it.") @Nullable LabStatement statement,
    @Field("The test in words, where the list has no name for it.") @Nullable String testName,
    @Field(value = "How the result stands to the number, as 'less than' below a detection limit.")
        @Nullable Comparator comparator,
    @Field(value = "The result as a number; none where only words were given.", min = "0")
        @Nullable BigDecimal value,
    @Field("The unit as the laboratory gives it.") @Nullable String unit,
    @Field(value = "The lower end of the laboratory's reference range.", min = "0")
        @Nullable BigDecimal referenceLow,
    @Field(value = "The upper end of the laboratory's reference range.", min = "0")
        @Nullable BigDecimal referenceHigh,
    @Field("How the laboratory marks the result.") @Nullable LabFlag flag,
    @Field("What was measured in.") @Nullable Specimen specimen,
    @Field("The laboratory.") @Nullable String laboratory,
    @Field("The method.") @Nullable String method,
    @Field(value = "The least amount that the method can find.", min = "0")
        @Nullable BigDecimal detectionLimit,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.LAB;
  }
}
