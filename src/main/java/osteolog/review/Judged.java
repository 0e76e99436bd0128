package osteolog.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Origin;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// A finding and what somebody said to it.
///
/// @param finding the finding
/// @param state whether it is open
/// @param acceptance the acceptance that holds, or that held until the facts changed
public record Judged(Finding finding, State state, Optional<Acceptance> acceptance) {

  /// Whether somebody has to look at a finding.
  public enum State {
    /// Nobody has accepted it.
    OPEN,
    /// Accepted with a reason, on the facts as they are.
    ACCEPTED,
    /// Accepted once, on facts that have changed since: open again.
    REOPENED
  }

  /// Whether somebody has to look at it.
  public boolean isOpen() {
    return state != State.ACCEPTED;
  }

  /// What these acceptances say to the finding; the last one counts.
  static Judged of(Finding finding, List<Acceptance> acceptances) {
    if (acceptances.isEmpty()) {
      return new Judged(finding, State.OPEN, Optional.empty());
    }
    var facts = finding.fingerprint();
    var own =
        acceptances.stream()
            .filter(a -> a.rule().equals(finding.rule().code()))
            .filter(a -> Finding.isOfTheSame(a.facts(), facts))
            .toList();
    var holding = own.stream().filter(a -> a.facts().equals(facts)).toList();
    if (!holding.isEmpty()) {
      return new Judged(finding, State.ACCEPTED, Optional.of(holding.getLast()));
    }
    return own.isEmpty()
        ? new Judged(finding, State.OPEN, Optional.empty())
        : new Judged(finding, State.REOPENED, Optional.of(own.getLast()));
  }

  /// The row that accepts a finding on the facts as they are.
  ///
  /// @param finding the finding
  /// @param id the identity of the new row
  /// @param when when it is accepted
  /// @param reason why; it must not be blank
  /// @param acceptedBy who accepts it
  public static Acceptance accept(
      Finding finding, UUID id, Moment when, String reason, @Nullable String acceptedBy) {
    return new Acceptance(
        id,
        finding.caseId(),
        when,
        finding.rule().code(),
        finding.fingerprint(),
        reason,
        acceptedBy,
        Origin.UNSAID,
        Missing.NONE);
  }
}
