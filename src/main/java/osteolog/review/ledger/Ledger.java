package osteolog.review.ledger;

import java.util.Arrays;
import java.util.List;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Differential;
import osteolog.review.vocabulary.Disease;

/// The exclusion ledger of one case.
///
/// @param rows one for each disease, in the order of the table
/// @param triphasic the bone scan beside the published table
public record Ledger(List<LedgerRow> rows, Triphasic triphasic) {

  /// Copies the rows.
  public Ledger {
    rows = List.copyOf(rows);
  }

  /// The ledger of a case: a pure function of what is recorded.
  public static Ledger of(CaseFile file) {
    var evidence = new Evidence(file);
    var judgements = file.all(Differential.class);
    return new Ledger(
        Arrays.stream(Considered.values())
            .map(
                disease ->
                    new LedgerRow(
                        disease,
                        disease.needs().stream().map(evidence::of).toList(),
                        judgements.stream().filter(j -> isAbout(disease, j)).toList()))
            .toList(),
        Triphasic.of(file));
  }

  /// The row of a disease.
  public LedgerRow row(Considered disease) {
    return rows.stream().filter(r -> r.disease() == disease).findFirst().orElseThrow();
  }

  private static boolean isAbout(Considered disease, Differential judgement) {
    var condition = judgement.condition();
    return condition != null
        ? disease.isMeantBy(condition)
        : Disease.read(judgement.disease()).filter(disease::isMeantBy).isPresent();
  }
}
