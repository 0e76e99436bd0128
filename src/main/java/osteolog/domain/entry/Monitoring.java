package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// Something that is watched over time: planned or done, with its value.
public record Monitoring(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "What is watched.", required = true) MonitoringItem item,
    @Field(value = "Whether it took place.", required = true) VisitState state,
    @Field(value = "The time to the next one.", unit = "mo", min = "1", max = "600")
        @Nullable Integer intervalMonths,
    @Field("The value, where there is a number.") @Nullable BigDecimal value,
    @Field("The unit of the value.") @Nullable String unit,
    @Field(value = "The percentile for age and sex.", unit = "%", min = "0", max = "100")
        @Nullable BigDecimal percentile,
    @Field("What was planned or found.") @Nullable String findings,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  @Override
  public EntryKind kind() {
    return EntryKind.MONITORING;
  }
}
