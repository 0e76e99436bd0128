package osteolog.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimPlace;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
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
import osteolog.domain.time.Anchor;
import osteolog.domain.time.MonthSpan;
import osteolog.review.vocabulary.FigureRef;
import osteolog.review.vocabulary.Phrase;

/// A case sorted once for all rules: its entries by kind, its claims by what they are about.
final class Facts {

  private static final List<String> OF_MANY =
      List.of("mean", "median", "average", "range", "predominance", "predominant", "majority");

  final CaseFile file;
  final SurgicalCase surgicalCase;
  final Anchor anchor;
  final List<Lesion> lesions = new ArrayList<>();
  final List<Symptom> symptoms = new ArrayList<>();
  final List<Study> studies = new ArrayList<>();
  final List<Procedure> procedures = new ArrayList<>();
  final List<Histology> histologies = new ArrayList<>();
  final List<Culture> cultures = new ArrayList<>();
  final List<Differential> differentials = new ArrayList<>();
  final List<Medication> medications = new ArrayList<>();
  final List<PainObservation> pains = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final List<Lab> labs = new ArrayList<>();
  final List<MriSequence> sequences = new ArrayList<>();
  final List<ScanPhase> phases = new ArrayList<>();
  private final Map<ClaimSubject, List<Claim>> claims = new EnumMap<>(ClaimSubject.class);

  Facts(CaseFile file) {
    this.file = file;
    this.surgicalCase = file.surgicalCase();
    this.anchor = file.anchor();
    file.entries().forEach(this::sort);
  }

  private void sort(Entry entry) {
    switch (entry) {
      case Lesion e -> lesions.add(e);
      case Symptom e -> symptoms.add(e);
      case Study e -> studies.add(e);
      case Procedure e -> procedures.add(e);
      case Histology e -> histologies.add(e);
      case Culture e -> cultures.add(e);
      case Differential e -> differentials.add(e);
      case Medication e -> medications.add(e);
      case PainObservation e -> pains.add(e);
      case Outcome e -> outcomes.add(e);
      case Lab e -> labs.add(e);
      case MriSequence e -> sequences.add(e);
      case ScanPhase e -> phases.add(e);
      case Claim e -> claims.computeIfAbsent(e.subject(), _ -> new ArrayList<>()).add(e);
      case SurgicalCase _,
          History _,
          Exposure _,
          Genetics _,
          Referral _,
          FunctionScore _,
          Visit _,
          Monitoring _,
          Attachment _,
          Query _,
          Acceptance _ -> {}
    }
  }

  /// The claims about a subject.
  List<Claim> claims(ClaimSubject subject) {
    return claims.getOrDefault(subject, List.of());
  }

  /// The claims about this patient: neither a mean of a series nor what the literature says.
  List<Claim> claimsOfPatient(ClaimSubject subject) {
    return claims(subject).stream()
        .filter(c -> c.scope() == StatementScope.CASE && c.place() != ClaimPlace.BACKGROUND)
        .filter(c -> !Phrase.of(c.claimed()).hasAny(OF_MANY))
        .toList();
  }

  /// When an entry was, in months from the anchor.
  MonthSpan span(Entry entry) {
    return anchor.spanOf(CaseFile.when(entry));
  }

  /// Whether an entry is surely of a time after the anchor.
  boolean isAfterAnchor(Entry entry) {
    var span = span(entry);
    return !span.softLow() && span.low() >= 0 && !(span.isPoint() && span.low() == 0);
  }

  /// The last month in which the patient was surely seen or heard of.
  OptionalDouble lastContact() {
    return CaseFile.lastContact(anchor, file.entries().stream());
  }

  /// The entry that dates the last contact.
  Optional<Entry> lastContactEntry() {
    var last = lastContact();
    return last.isEmpty()
        ? Optional.empty()
        : file.entries().stream()
            .filter(e -> CaseFile.lastContact(anchor, List.of(e).stream()).equals(last))
            .findFirst();
  }

  /// The lesions that a row of this number belongs to: the one it names, else all.
  List<Lesion> lesions(@Nullable Integer lesionNo) {
    if (lesionNo == null) {
      return lesions;
    }
    var named = lesions.stream().filter(l -> l.lesionNo().equals(lesionNo)).toList();
    return named.isEmpty() ? lesions : named;
  }

  /// The study that a phase or a sequence belongs to.
  Optional<Study> study(@Nullable UUID studyId) {
    return studyId == null
        ? Optional.empty()
        : studies.stream().filter(s -> s.id().equals(studyId)).findFirst();
  }

  /// The lesions that a claim is about: that of its figure's study, else all.
  List<Lesion> lesions(Claim claim) {
    return study(claim).map(s -> lesions(s.lesionNo())).orElse(lesions);
  }

  /// The study that the figure of a claim shows.
  Optional<Study> study(Claim claim) {
    return claim.figure() == null
        ? Optional.empty()
        : FigureRef.first(claim.figure()).flatMap(this::study);
  }

  private Optional<Study> study(FigureRef figure) {
    return studies.stream()
        .filter(s -> s.figure() != null && FigureRef.all(s.figure()).contains(figure))
        .findFirst();
  }

  /// The claim that others are compared with where the record has no word of its own: the text of a
  /// report before its tables, captions, discussion and summary.
  static Optional<Claim> reference(List<Claim> claims) {
    return claims.stream().min(Comparator.comparingInt(Facts::rank));
  }

  private static int rank(Claim claim) {
    int scope = claim.scope() == StatementScope.CASE ? 0 : 100;
    return scope + (claim.place() == null ? 1 : rank(claim.place()));
  }

  private static int rank(ClaimPlace place) {
    return switch (place) {
      case TEXT, LETTER, REPORT -> 0;
      case TABLE -> 2;
      case CAPTION -> 3;
      case DISCUSSION -> 4;
      case BACKGROUND -> 5;
      case CONCLUSION -> 6;
      case ABSTRACT -> 7;
      case TITLE -> 8;
    };
  }

  /// Whether a claim stands where a case itself is told.
  static boolean isCaseText(Claim claim) {
    return claim.scope() == StatementScope.CASE
        && (claim.place() == null || rank(claim.place()) == 0);
  }

  /// What a claim says, beside its subject and figure.
  static Statement statement(Claim claim) {
    return Statement.of(claim, "claimed", "subject", "figure", "when", "scope", "place");
  }
}
