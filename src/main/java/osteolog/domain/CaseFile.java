package osteolog.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.Referral;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// A case with all its entries: what the case page shows.
///
/// @param surgicalCase the case itself
/// @param entries its other entries, in the order in which they were made
public record CaseFile(SurgicalCase surgicalCase, List<Entry> entries) {

  /// Copies the entries.
  public CaseFile {
    entries = List.copyOf(entries);
  }

  /// The entries of one kind, in the order in which they were made.
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The entry of that identity, the case itself among them.
  public Optional<Entry> entry(UUID id) {
    return Stream.concat(Stream.of(surgicalCase), entries.stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  /// What a new entry of a kind begins with, in canonical texts: only what follows from the record.
  public Map<String, String> proposed(EntryKind kind) {
    if (kind == EntryKind.LESION) {
      int last = all(Lesion.class).stream().mapToInt(Lesion::lesionNo).max().orElse(0);
      return Map.of("lesion_no", Integer.toString(last + 1));
    }
    var study =
        kind == EntryKind.SEQUENCE
            ? last(s -> s.modality() == Modality.MRI)
            : last(s -> kind == EntryKind.PHASE && s.modality() == Modality.TRIPHASIC_BONE_SCAN);
    return study.map(s -> Map.of("study_id", s.id().toString())).orElse(Map.of());
  }

  /// The same with these texts in place of what is proposed.
  public Map<String, String> proposed(EntryKind kind, Map<String, String> texts) {
    var all = new HashMap<>(proposed(kind));
    all.putAll(texts);
    return all;
  }

  private Optional<Study> last(Predicate<Study> wanted) {
    return all(Study.class).stream().filter(wanted).reduce((_, later) -> later);
  }

  /// The event that is month 0: the one that the case names, else the first biopsy.
  public Optional<Entry> anchorEvent() {
    return anchorEvent(surgicalCase, entries.stream());
  }

  /// Month 0, as well as its date is known.
  public Anchor anchor() {
    return anchorEvent().map(CaseFile::when).map(Anchor::at).orElse(Anchor.UNDATED);
  }

  /// The event that is month 0 of a case among these entries.
  public static Optional<Entry> anchorEvent(SurgicalCase surgicalCase, Stream<Entry> entries) {
    var named = surgicalCase.anchorId();
    return entries
        .filter(
            e -> named == null ? e instanceof Procedure p && p.isBiopsy() : e.id().equals(named))
        .findFirst();
  }

  /// When the entry begins, as it was said; [Moment#unknown] for what has no time.
  public static Moment when(Entry entry) {
    return switch (entry) {
      case SurgicalCase _, Lesion _ -> Moment.unknown();
      case Differential e -> e.when();
      case Symptom e -> e.when();
      case History e -> e.when();
      case Exposure e -> e.start();
      case Genetics e -> e.when();
      case Referral e -> e.when();
      case Lab e -> e.when();
      case Study e -> e.when();
      case MriSequence e -> e.when();
      case ScanPhase e -> e.when();
      case Procedure e -> e.when();
      case Histology e -> e.when();
      case Culture e -> e.when();
      case Medication e -> e.start();
      case PainObservation e -> e.when();
      case FunctionScore e -> e.when();
      case Visit e -> e.when();
      case Monitoring e -> e.when();
      case Outcome e -> e.when();
      case Attachment e -> e.when();
      case Claim e -> e.when();
      case Query e -> e.asked() == null ? Moment.unknown() : e.asked();
      case Acceptance e -> e.when();
    };
  }

  /// The last month from the anchor in which the patient is surely known to have been seen or heard
  /// of; empty where nothing after the anchor is dated.
  public OptionalDouble lastContact() {
    return lastContact(anchor(), entries.stream());
  }

  /// The last sure contact among these entries, in months from the anchor.
  public static OptionalDouble lastContact(Anchor anchor, Stream<Entry> entries) {
    return entries
        .filter(CaseFile::isContact)
        .map(e -> anchor.spanOf(when(e)))
        .filter(s -> !s.softLow())
        .mapToDouble(MonthSpan::low)
        .filter(low -> low > 0 && Double.isFinite(low))
        .max();
  }

  private static boolean isContact(Entry entry) {
    return switch (entry) {
      case PainObservation e -> e.scope() == StatementScope.CASE;
      case Outcome e -> e.scope() == StatementScope.CASE && e.endStatus() != EndStatus.LOST;
      case Visit e -> e.state() == VisitState.DONE;
      case Monitoring e -> e.state() == VisitState.DONE;
      case Study _, Symptom _, Procedure _, FunctionScore _ -> true;
      case SurgicalCase _,
          Lesion _,
          History _,
          Exposure _,
          Genetics _,
          Referral _,
          Lab _,
          MriSequence _,
          ScanPhase _,
          Histology _,
          Culture _,
          Differential _,
          Medication _,
          Attachment _,
          Claim _,
          Query _,
          Acceptance _ ->
          false;
    };
  }

  /// The order of a timeline: by the earliest month, then as it was told, then by the latest month;
  /// what has no time comes last.
  public static Comparator<Entry> byTime(Anchor anchor) {
    return Comparator.<Entry>comparingInt(e -> anchor.spanOf(when(e)).isUnknown() ? 1 : 0)
        .thenComparingDouble(e -> order(anchor.spanOf(when(e))))
        .thenComparingInt(CaseFile::sequence)
        .thenComparingDouble(e -> anchor.spanOf(when(e)).high());
  }

  private static double order(MonthSpan span) {
    // "Some time before month 0" belongs just before it, not at the beginning of time.
    return span.low() == Double.NEGATIVE_INFINITY ? Math.nextDown(span.high()) : span.low();
  }

  private static int sequence(Entry entry) {
    @Nullable Integer sequence = entry instanceof PainObservation pain ? pain.sequence() : null;
    return sequence == null ? 0 : sequence;
  }
}
