package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A function score: the instrument and its totals, never its text.
public record FunctionScore(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "The instrument.", required = true) Instrument instrument,
    @Field("The instrument in words, where the list has no name for it.")
        @Nullable String instrumentName,
    @Field("The version of the instrument.") @Nullable String version,
    @Field(value = "The total, as recorded.", min = "0") @Nullable BigDecimal total,
    @Field(value = "The greatest total that the instrument gives.", min = "0")
        @Nullable BigDecimal maximum,
    @Field(value = "MSTS: pain.", min = "0", max = "5") @Nullable Integer mstsPain,
    @Field(value = "MSTS: function.", min = "0", max = "5") @Nullable Integer mstsFunction,
    @Field(value = "MSTS: emotional acceptance.", min = "0", max = "5")
        @Nullable Integer mstsEmotional,
    @Field(value = "MSTS: supports.", min = "0", max = "5") @Nullable Integer mstsSupports,
    @Field(value = "MSTS: walking.", min = "0", max = "5") @Nullable Integer mstsWalking,
    @Field(value = "MSTS: gait.", min = "0", max = "5") @Nullable Integer mstsGait,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  private static final int MSTS_MOST = 30;
  private static final int LEFS_MOST = 80;
  private static final int ANY = Integer.MAX_VALUE;

  /// Refuses a total that the instrument cannot give, and the parts of another instrument.
  public FunctionScore {
    var check = new Check();
    check.within("total", total, 0, most(instrument));
    if (instrument != Instrument.MSTS) {
      check
          .empty("msts_pain", mstsPain)
          .empty("msts_function", mstsFunction)
          .empty("msts_emotional", mstsEmotional)
          .empty("msts_supports", mstsSupports)
          .empty("msts_walking", mstsWalking)
          .empty("msts_gait", mstsGait);
    }
    check.done();
  }

  /// The greatest total of an instrument; any where it is not one of ours.
  private static int most(Instrument instrument) {
    return switch (instrument) {
      case MSTS -> MSTS_MOST;
      case LEFS -> LEFS_MOST;
      case OTHER -> ANY;
    };
  }

  @Override
  public EntryKind kind() {
    return EntryKind.FUNCTION_SCORE;
  }
}
