package osteolog.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.CaseSummary;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.ToldCase;
import osteolog.store.Logbook;
import osteolog.ui.colleagues.Decided;

/// Which cases of packets the user says are which cases here.
///
/// As on the screen, only what looks alike can be said to be one: a slip of the keyboard must not
/// put two patients together.
///
/// @param said what was said, by the case of the packet
record Matches(Map<UUID, Proposal> said) {

  Matches {
    said = Map.copyOf(said);
  }

  /// What `THEIRS=OURS` says, each a label or an identity; refused where it is not sure which cases
  /// are meant or where they cannot be one.
  static Matches of(List<String> pairs, Collection<ToldCase> theirs, Logbook logbook)
      throws CommandRefused {
    var said = new HashMap<UUID, Proposal>();
    for (var pair : pairs) {
      var one = of(pair, theirs, logbook);
      var before = said.put(one.theirs(), one);
      if (before != null && !before.ours().equals(one.ours())) {
        throw new CommandRefused("command.pool.match.twice", pair);
      }
    }
    return new Matches(said);
  }

  private static Proposal of(String pair, Collection<ToldCase> theirs, Logbook logbook)
      throws CommandRefused {
    var found = new HashMap<Proposal, ToldCase>();
    // A label may hold the sign itself.
    for (int at = pair.indexOf('='); at >= 0; at = pair.indexOf('=', at + 1)) {
      var left = pair.substring(0, at);
      var right = pair.substring(at + 1);
      for (var ours : logbook.summaries()) {
        if (CaseOption.isNamed(right, ours.id(), ours.surgicalCase().label())) {
          for (var one : theirs) {
            if (one.surgicalCase()
                .filter(c -> CaseOption.isNamed(left, one.caseId(), c.label()))
                .isPresent()) {
              found.put(new Proposal(one.caseId(), ours.id(), Set.of(), Set.of()), one);
            }
          }
        }
      }
    }
    if (found.size() != 1) {
      throw new CommandRefused(
          found.isEmpty() ? "command.pool.match.none" : "command.pool.match.many", pair);
    }
    var only = found.entrySet().iterator().next();
    check(pair, only.getValue(), logbook.summary(only.getKey().ours()), logbook);
    return only.getKey();
  }

  private static void check(String pair, ToldCase theirs, CaseSummary ours, Logbook logbook)
      throws CommandRefused {
    var here = new HashSet<UUID>();
    logbook.told(theirs.caseId()).ifPresent(one -> here.add(one.caseId()));
    for (var alias : theirs.aliases()) {
      logbook.told(alias).ifPresent(one -> here.add(one.caseId()));
    }
    if (here.isEmpty()
        ? Proposal.of(theirs, List.of(ours)).isEmpty()
        : !here.equals(Set.of(ours.id()))) {
      throw new CommandRefused(
          here.isEmpty() ? "command.pool.match.unlike" : "command.pool.match.known", pair);
    }
  }

  /// What was said of these cases.
  Decided decided(List<ToldCase> cases) {
    var decided = Decided.NOTHING;
    for (var one : cases) {
      var proposal = said.get(one.caseId());
      decided = proposal == null ? decided : decided.same(proposal);
    }
    return decided;
  }
}
