package osteolog.domain.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// A medication over a time: from when, until when, how taken, how well it worked.
public record Medication(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "The class of drug.", required = true) DrugClass drug,
    @Field("The agent by name.") @Nullable String agent,
    @Field("The dose and how often, as stated.") @Nullable String dose,
    @Field("How it is given.") @Nullable DrugRoute route,
    @Field("How often, as stated.") @Nullable String frequency,
    @Field(value = "When it was begun, as well as that is known.", otherwise = "unknown")
        Moment start,
    @Field(
            "When it was stopped, as well as that is known; empty while it goes on or where nothing"
                + " is said.")
        @Nullable Moment stop,
    @Field("Whether it is said to go on at the last contact.") @Nullable Boolean ongoing,
    @Field("How long it was taken, in words.") @Nullable String duration,
    @Field("How it is taken.") @Nullable DrugPattern pattern,
    @Field("How well it is said to have worked.") @Nullable DrugResponse response,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses a stop that surely lies before the start, and a stop of what goes on.
  public Medication {
    var check = new Check();
    if (stop != null) {
      check
          .holds(!Period.endsFirst(start, stop), "stop", Problem.Why.BEFORE_ITS_START)
          .holds(!Boolean.TRUE.equals(ongoing), "stop", Problem.Why.NOT_ALLOWED_HERE);
    }
    check.done();
  }

  @Override
  public EntryKind kind() {
    return EntryKind.MEDICATION;
  }
}
