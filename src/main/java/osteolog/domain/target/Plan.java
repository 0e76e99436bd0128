package osteolog.domain.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;

/// The targets of one schedule beside what was seen, and which of them that settles.
///
/// Each target takes the first visit within its window. A visit after a window and before the next
/// one is a late visit of the target before it. What is left while the patient was seen later is
/// missed.
public final class Plan {

  /// A visit or a result, and when it was.
  ///
  /// @param isFree whether it may be the visit of any target; else it is that of its own row
  public record Seen(UUID id, Moment when, boolean isFree) {}

  private final Anchor anchor;
  private final List<Target> targets;
  private final List<Seen> seen;
  private final Set<UUID> used = new HashSet<>();

  /// A plan; `seen` in the order of time.
  public Plan(Anchor anchor, List<Target> targets, List<Seen> seen) {
    this.anchor = anchor;
    this.targets =
        new ArrayList<>(
            targets.stream()
                .sorted(
                    Comparator.comparing((Target t) -> t.planned().order())
                        .thenComparingDouble(t -> anchor.spanOf(t.planned().when()).low()))
                .toList());
    this.seen = seen;
  }

  /// The targets with what is settled of them.
  public List<Target> judged() {
    settle(Verdict.WITHIN, Standing.SEEN_IN_TIME);
    settle(Verdict.PERHAPS, Standing.SEEN_MAY_BE_LATE);
    late();
    missed();
    return targets;
  }

  /// The visits that are the visit of a target.
  public Set<UUID> used() {
    return used;
  }

  private void settle(Verdict wanted, Standing standing) {
    for (var visit : seen) {
      for (int i = 0; i < targets.size() && isFree(visit); i++) {
        if (isOpen(i) && verdict(i, visit).filter(v -> v == wanted).isPresent()) {
          take(i, standing, visit);
        }
      }
    }
  }

  private void late() {
    for (var visit : seen) {
      for (int i = targets.size() - 1; i >= 0 && isFree(visit); i--) {
        boolean after = verdict(i, visit).filter(v -> v == Verdict.AFTER).isPresent();
        boolean beforeNext =
            i + 1 == targets.size()
                || verdict(i + 1, visit).filter(v -> v == Verdict.BEFORE).isPresent();
        if (isOpen(i) && after && beforeNext) {
          take(i, Standing.SEEN_LATE, visit);
        }
      }
    }
  }

  private void missed() {
    for (int i = 0; i < targets.size(); i++) {
      int at = i;
      if (isOpen(i)
          && seen.stream()
              .anyMatch(s -> verdict(at, s).filter(v -> v == Verdict.AFTER).isPresent())) {
        targets.set(i, targets.get(i).as(Standing.MISSED));
      }
    }
  }

  private void take(int i, Standing standing, Seen visit) {
    used.add(visit.id());
    targets.set(i, targets.get(i).seen(standing, visit.id()));
  }

  private boolean isFree(Seen visit) {
    return visit.isFree() && !used.contains(visit.id());
  }

  private boolean isOpen(int i) {
    return targets.get(i).settled().isEmpty();
  }

  private Optional<Verdict> verdict(int i, Seen visit) {
    return Verdict.of(targets.get(i).planned(), visit.when(), anchor);
  }
}
