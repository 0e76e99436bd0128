package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// What somebody was exposed to: a bisphosphonate, lead, something else.
public record Exposure(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "What it is.", required = true) ExposureKind exposure,
    @Field(value = "Whether there was an exposure.", otherwise = "not_stated") Presence presence,
    @Field("The agent by name.") @Nullable String agent,
    @Field("How it was given.") @Nullable DrugRoute route,
    @Field(value = "One dose.", min = "0") @Nullable BigDecimal dose,
    @Field("The unit of the dose.") @Nullable DoseUnit doseUnit,
    @Field("How often and in which cycles, as stated.") @Nullable String schedule,
    @Field(value = "How many cycles were given.", min = "0", max = "10000")
        @Nullable Integer cycles,
    @Field("Why it was given.") @Nullable String indication,
    @Field(value = "When it began, as well as that is known.", otherwise = "unknown") Moment start,
    @Field("When it ended, as well as that is known.") @Nullable Moment stop,
    @Field("Where the lead is suspected to come from.") @Nullable LeadSource leadSource,
    @Field(value = "Whether the patient was removed from the source.", otherwise = "not_stated")
        Presence removed,
    @Field("When the patient was removed from the source.") @Nullable Moment removedWhen,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses an end that surely lies before the start.
  public Exposure {
    new Check()
        .holds(stop == null || !Period.endsFirst(start, stop), "stop", Problem.Why.BEFORE_ITS_START)
        .done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.EXPOSURE;
  }
}
