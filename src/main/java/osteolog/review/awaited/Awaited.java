package osteolog.review.awaited;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabStatement;
import osteolog.domain.entry.TestState;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A result of a case that is not there yet: a culture, a histology, a genetic test, a laboratory
/// result.
///
/// @param caseId the case
/// @param label the label of the case
/// @param entry the row that waits
/// @param column the column of that row that is awaited
public record Awaited(UUID caseId, String label, Entry entry, String column) {

  /// When the specimen was taken or the test was asked for, as well as that is known.
  public Moment since() {
    return CaseFile.when(entry);
  }

  /// What a case waits for, in the order in which it is told.
  ///
  /// A culture of the same specimen (told at the same time) that has come in answers the one that
  /// is awaited; so does a later histology without the state "awaited".
  public static List<Awaited> of(CaseFile file) {
    List<Awaited> all = List.of();
    for (var entry : file.entries()) {
      var column = awaitedColumn(entry);
      if (!column.isEmpty() && !isAnswered(file, entry)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(new Awaited(file.surgicalCase().id(), file.surgicalCase().label(), entry, column));
      }
    }
    return all;
  }

  /// Whether entries of the kind are results.
  public static boolean isResult(EntryKind kind) {
    return switch (kind) {
      case CULTURE, HISTOLOGY, GENETICS, LAB -> true;
      case CASE,
          LESION,
          SYMPTOM,
          HISTORY,
          EXPOSURE,
          REFERRAL,
          STUDY,
          SEQUENCE,
          PHASE,
          PROCEDURE,
          DIFFERENTIAL,
          MEDICATION,
          PAIN,
          FUNCTION_SCORE,
          VISIT,
          MONITORING,
          OUTCOME,
          ATTACHMENT,
          CLAIM,
          QUERY,
          ACCEPTANCE ->
          false;
    };
  }

  /// Whether the entry by itself says that its result is not there yet.
  public static boolean isAwaited(Entry entry) {
    return !awaitedColumn(entry).isEmpty();
  }

  /// The column that is awaited; empty where the entry is no result or its result is there.
  private static String awaitedColumn(Entry entry) {
    return switch (entry) {
      case Culture culture when culture.result() == CultureResult.AWAITED -> "result";
      case Histology histology when histology.state() == TestState.AWAITED -> "state";
      case Genetics genetics when genetics.state() == TestState.AWAITED -> "state";
      case Lab lab when lab.statement() == LabStatement.AWAITED -> "statement";
      case Culture _, Histology _, Genetics _, Lab _ -> reasonAwaited(entry);
      case Entry _ -> "";
    };
  }

  /// The first column of the entry for which "awaited" is recorded as the reason.
  private static String reasonAwaited(Entry entry) {
    String first = "";
    for (var reason : entry.missing().reasons().entrySet()) {
      if (reason.getValue() == Missing.Reason.NAV
          && (first.isEmpty() || reason.getKey().compareTo(first) < 0)) {
        first = reason.getKey();
      }
    }
    return first;
  }

  private static boolean isAnswered(CaseFile file, Entry awaited) {
    return file.entries().stream()
        .anyMatch(
            e ->
                e.kind() == awaited.kind()
                    && !e.id().equals(awaited.id())
                    && isOfTheSame(e, awaited)
                    && awaitedColumn(e).isEmpty());
  }

  /// Whether two rows tell of the same specimen or test: one time, and one test or gene.
  private static boolean isOfTheSame(Entry one, Entry other) {
    if (!CaseFile.when(one).equals(CaseFile.when(other))) {
      return false;
    }
    return switch (one) {
      case Lab lab -> other instanceof Lab that && lab.test() == that.test();
      case Genetics genetics ->
          other instanceof Genetics that && Objects.equals(genetics.gene(), that.gene());
      case Entry _ -> true;
    };
  }
}
