package osteolog.ui.colleagues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.pool.Choices;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.Side;

/// What the user decided about a packet so far.
///
/// @param confirmed which case of the packet is which case here
/// @param apart which cases of the packet are other ones than those here that they look like
/// @param leftOut the cases that are not taken over, by the identity that they would have here
/// @param choices whose word stands, where the user said so
public record Decided(
    Map<UUID, UUID> confirmed, Set<Pair> apart, Set<UUID> leftOut, Choices choices) {

  /// A case of the packet and one here.
  public record Pair(UUID theirs, UUID ours) {
    /// The two of a proposal.
    static Pair of(Proposal proposal) {
      return new Pair(proposal.theirs(), proposal.ours());
    }
  }

  /// Nothing yet.
  public static final Decided NOTHING = new Decided(Map.of(), Set.of(), Set.of(), Choices.LATER);

  /// Copies what it is given.
  public Decided {
    confirmed = Map.copyOf(confirmed);
    apart = Set.copyOf(apart);
    leftOut = Set.copyOf(leftOut);
  }

  /// The two are one.
  public Decided same(Proposal proposal) {
    var all = new HashMap<>(confirmed);
    all.put(proposal.theirs(), proposal.ours());
    return new Decided(all, apart, leftOut, choices);
  }

  /// The two are not one.
  public Decided apart(Proposal proposal) {
    var all = new HashSet<>(apart);
    all.add(Pair.of(proposal));
    return new Decided(confirmed, all, leftOut, choices);
  }

  /// It was not said after all that something is that case here.
  Decided unsaid(UUID ours) {
    var all = new HashMap<>(confirmed);
    all.values().removeIf(ours::equals);
    return new Decided(all, apart, leftOut, choices);
  }

  /// A case is left out, or taken again.
  public Decided turned(UUID caseId) {
    var all = new HashSet<>(leftOut);
    if (!all.remove(caseId)) {
      all.add(caseId);
    }
    return new Decided(confirmed, apart, all, choices);
  }

  /// One side stands in a difference.
  public Decided chosen(DifferenceRow row, Side side) {
    var now =
        row.column()
            .map(column -> choices.with(row.id(), column.columns().getFirst(), side))
            .orElseGet(() -> choices.with(row.id(), side));
    return new Decided(confirmed, apart, leftOut, now);
  }
}
