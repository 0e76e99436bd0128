package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;

/// One statement about pain, kept as it was told: a score, a word, a fraction, a change or bare
/// words.
///
/// The scale says which of the columns may be filled; a word never carries a number and a number
/// never a word (`domain` rule: words are not numbers).
public record PainObservation(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field("The case it belongs to.") UUID caseId,
    @Field(value = "When it was, as well as it is known.", otherwise = "unknown") Moment when,
    @Field(value = "How the pain was told.", required = true) PainScale scale,
    @Field("The score: 0 to 10 on an NRS, 0 to 100 mm on a VAS; never filled for words.")
        @Nullable BigDecimal value,
    @Field("The least of the words that the statement may mean.") @Nullable PainWord wordsLow,
    @Field("The greatest of the words that the statement may mean.") @Nullable PainWord wordsHigh,
    @Field(
            value = "Pain as a fraction: 1 is the pain before the biopsy; 0.33 is one third.",
            unit = "1",
            min = "0",
            max = "100")
        @Nullable BigDecimal ratio,
    @Field("Whether fraction or words were told as approximate.") @Nullable Boolean approx,
    @Field("Whether the words were inferred by the reader, not told.") @Nullable Boolean inferred,
    @Field("The change, as told.") @Nullable PainTrend trend,
    @Field("How the pain comes and goes.") @Nullable PainPattern pattern,
    @Field("Under which condition pain was asked about.") @Nullable PainCondition condition,
    @Field("The time that the statement looks back on.") @Nullable Recall recall,
    @Field("Who rated.") @Nullable Rater rater,
    @Field("In which order statements of the same undated time were made, from 1.")
        @Nullable Integer sequence,
    @Field(
            value = "Whether it is a statement about this patient or about a whole series.",
            otherwise = "case")
        StatementScope scope,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses whatever the scale has no place for.
  public PainObservation {
    var check = new Check();
    if (!takesValue(scale)) {
      check.empty("value", value);
    } else {
      check.required("value", value).within("value", value, 0, scale == PainScale.NRS ? 10 : 100);
    }
    if (scale != PainScale.VRS4) {
      check.empty("words_low", wordsLow).empty("words_high", wordsHigh);
    } else {
      check.required("words_low", wordsLow).required("words_high", wordsHigh);
      if (wordsLow != null && wordsHigh != null) {
        check.holds(
            wordsLow.compareTo(wordsHigh) <= 0, "words_high", Problem.Why.LIMITS_OUT_OF_ORDER);
      }
    }
    if (scale != PainScale.RELATIVE) {
      check.empty("ratio", ratio);
    } else {
      check.required("ratio", ratio).within("ratio", ratio, 0, 100);
    }
    if (takesValue(scale) || scale == PainScale.VERBATIM) {
      check.empty("trend", trend);
    }
    if (scale == PainScale.TREND) {
      check.required("trend", trend);
    }
    if (scale == PainScale.VERBATIM) {
      check.required("verbatim", origin.verbatim());
    }
    check.done();
  }

  /// Whether a column can hold anything where pain is told on this scale.
  public static boolean applies(String column, PainScale scale) {
    return switch (column) {
      case "value" -> takesValue(scale);
      case "words_low", "words_high" -> scale == PainScale.VRS4;
      case "ratio" -> scale == PainScale.RELATIVE;
      case "approx", "inferred" -> scale == PainScale.VRS4 || scale == PainScale.RELATIVE;
      case "trend" -> !takesValue(scale) && scale != PainScale.VERBATIM;
      default -> true;
    };
  }

  /// Whether pain told in this way carries a score.
  public static boolean takesValue(PainScale scale) {
    return scale == PainScale.NRS || scale == PainScale.VAS;
  }

  @Override
  public EntryKind kind() {
    return EntryKind.PAIN;
  }
}
