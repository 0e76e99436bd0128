package osteolog.review.ledger;

import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.StatementScope;

/// One differential of a case: what must be recorded, what is, and what was judged.
///
/// @param disease the disease
/// @param needs what must be recorded to exclude it, with what is recorded
/// @param judgements what the surgeon said of it, in the order in which it was recorded
public record LedgerRow(Considered disease, List<Recorded> needs, List<Differential> judgements) {

  /// Copies the lists.
  public LedgerRow {
    needs = List.copyOf(needs);
    judgements = List.copyOf(judgements);
  }

  /// What is recorded.
  public List<Recorded> recorded() {
    return in(Recorded.State.RECORDED);
  }

  /// What is missing.
  public List<Recorded> missing() {
    return in(Recorded.State.MISSING);
  }

  private List<Recorded> in(Recorded.State state) {
    return needs.stream().filter(n -> n.state() == state).toList();
  }

  /// The judgement that stands: the last about this patient, else the last about the whole series.
  public Optional<Differential> judgement() {
    return last(StatementScope.CASE).or(() -> last(StatementScope.SERIES));
  }

  private Optional<Differential> last(StatementScope scope) {
    return judgements.stream()
        .filter(d -> d.scope() == scope && d.state() != null)
        .reduce((_, later) -> later);
  }

  /// Whether it is called excluded although something that excludes it is not recorded.
  public boolean isExcludedWithGaps() {
    return judgement().filter(d -> d.state() == DifferentialState.EXCLUDED).isPresent()
        && !missing().isEmpty();
  }
}
