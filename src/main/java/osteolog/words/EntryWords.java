package osteolog.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Infiltrate;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.Referral;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;

/// Says in one line what an entry records.
public final class EntryWords {

  private static final BigDecimal THIRD = new BigDecimal("0.33");

  private final Words words;

  /// Speaks the language of `words`.
  public EntryWords(Words words) {
    this.words = words;
  }

  /// The entry in one line; what is not recorded is left out.
  public String say(Entry entry) {
    return switch (entry) {
      case SurgicalCase e ->
          line(e.label(), name(e.diagnosis()), name(e.diagnosisState()), e.diagnosisBasis());
      case Lesion e ->
          line(
              place(e.bone(), e.side()),
              name(e.segment()),
              name(e.compartment()),
              name(e.extent()));
      case Symptom e ->
          line(
              name(e.symptom()),
              Boolean.TRUE.equals(e.onset()) ? words.text("line.onset") : null,
              name(e.presence()),
              region(e),
              e.note());
      case History e -> line(name(e.item()), name(e.presence()), e.note());
      case Exposure e ->
          line(
              name(e.exposure()),
              name(e.presence()),
              e.agent(),
              quantity(e.dose(), name(e.doseUnit())),
              e.schedule(),
              e.indication());
      case Genetics e ->
          line(
              name(e.inheritance()),
              e.gene(),
              e.variant(),
              name(e.variantClass()),
              name(e.state()),
              e.note());
      case Referral e -> line(name(e.specialty()), name(e.state()), e.note());
      case Lab e ->
          line(
              name(e.test()),
              e.testName(),
              name(e.statement()),
              name(e.comparator()),
              quantity(e.value(), e.unit()),
              name(e.flag()),
              e.note());
      case Study e ->
          line(
              name(e.modality()),
              place(e.bone(), e.side()),
              name(e.enlargement()),
              with("line.hole", name(e.hole())),
              e.summary());
      case MriSequence e ->
          line(
              name(e.sequence()),
              e.sequenceName(),
              with("line.te", number(e.teMs())),
              with("line.tr", number(e.trMs())),
              name(e.signal()),
              name(e.signalPlace()));
      case ScanPhase e ->
          line(
              name(e.phase()),
              with("line.minutes", number(e.minutes())),
              name(e.vascularity()),
              name(e.intensity()),
              name(e.uptakeShape()),
              place(e.bone(), e.side()));
      case Procedure e ->
          line(
              name(e.procedure()),
              place(e.bone(), e.side()),
              with("line.guidance", name(e.guidance())),
              e.note());
      case Histology e ->
          line(
              name(e.section()),
              e.trabecularSclerosis() == Presence.PRESENT
                  ? words.text("field.trabecular_sclerosis")
                  : null,
              name(e.fibrousTissue()),
              e.infiltrate() == Infiltrate.NONE
                  ? name(e.infiltrate())
                  : with("line.infiltrate", name(e.infiltrate())),
              e.note());
      case Culture e -> line(name(e.result()), e.organism(), e.note());
      case Differential e -> line(e.disease(), name(e.state()), series(e.scope()), e.evidence());
      case Medication e ->
          line(
              name(e.drug()),
              e.agent(),
              e.dose(),
              name(e.pattern()),
              e.duration(),
              name(e.response()));
      case PainObservation e -> pain(e);
      case FunctionScore e ->
          line(name(e.instrument()), e.instrumentName(), e.version(), number(e.total()), e.note());
      case Visit e ->
          line(
              name(e.state()),
              e.schedule(),
              name(e.mode()),
              name(e.missedReason()),
              e.purpose(),
              e.findings());
      case Monitoring e ->
          line(name(e.item()), name(e.state()), quantity(e.value(), e.unit()), e.findings());
      case Outcome e ->
          line(
              name(e.outcome()),
              name(e.answer()),
              name(e.endStatus()),
              name(e.lossReason()),
              series(e.scope()),
              e.description());
      case Attachment e -> line(e.fileName(), e.figure(), e.panel(), e.caption());
      case Claim e ->
          line(
              name(e.subject()),
              e.claimed(),
              name(e.place()),
              e.figure(),
              series(e.scope()),
              e.note());
      case Query e -> line(e.question(), name(e.state()), e.answer());
      case Acceptance e -> line(e.rule(), e.reason());
    };
  }

  /// A bone and its side in words: `Right femur`.
  public @Nullable String place(@Nullable Bone bone, @Nullable Side side) {
    if (bone == null) {
      return side == null ? null : words.name(side);
    }
    return side == null
        ? words.name(bone)
        : words.text("line.place", words.name(side), small(words.name(bone)));
  }

  private @Nullable String region(Symptom e) {
    if (e.region() == null) {
      return null;
    }
    return e.side() == null
        ? words.name(e.region())
        : words.text("line.place", words.name(e.side()), small(words.name(e.region())));
  }

  private String pain(PainObservation e) {
    var level =
        switch (e.scale()) {
          case NRS -> with("line.nrs", number(e.value()));
          case VAS -> with("line.vas", number(e.value()));
          case VRS4 -> range(e);
          case RELATIVE ->
              with(
                  Boolean.TRUE.equals(e.approx()) ? "line.ratio.about" : "line.ratio", fraction(e));
          case TREND, VERBATIM -> null;
        };
    var quoted =
        e.scale() == PainScale.VERBATIM && e.pattern() == null
            ? words.text("line.words_only")
            : null;
    return line(level, name(e.trend()), name(e.pattern()), quoted, series(e.scope()), e.note());
  }

  private @Nullable String series(StatementScope scope) {
    return scope == StatementScope.SERIES ? words.text("line.series") : null;
  }

  private @Nullable String range(PainObservation e) {
    var low = name(e.wordsLow());
    var high = name(e.wordsHigh());
    return low == null || high == null || low.equals(high)
        ? low
        : words.text("line.range", low, high);
  }

  /// One third is told as such: "about 0.33" would be more exact than anybody said.
  private @Nullable String fraction(PainObservation e) {
    boolean third = e.ratio() != null && e.ratio().compareTo(THIRD) == 0;
    return third && Boolean.TRUE.equals(e.approx()) ? "1/3" : number(e.ratio());
  }

  private @Nullable String quantity(@Nullable BigDecimal number, @Nullable String unit) {
    return number == null || unit == null
        ? number(number)
        : words.text("line.quantity", number.toPlainString(), unit);
  }

  private @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private @Nullable String with(String key, @Nullable String word) {
    return word == null ? null : words.text(key, word);
  }

  private @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : words.name(code);
  }

  /// A word as it stands within a line.
  public String small(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static String line(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(p -> !p.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
