package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;

/// Compares a packet with a log and plans what pooling them does.
///
/// Of every group of columns ([Tied]) the later word stands; an entry that was removed is gone
/// unless something was said of it later or an entry that stands refers to it; and cases that
/// anybody said to be one are one. All of that follows from what is known and not from the order in
/// which it came to be known, so logs that hear the same packets end alike.
public final class Pooling {

  private final Ours ours;
  private final Set<String> labels = new HashSet<>();
  private final Map<UUID, UUID> placed = new HashMap<>();
  private final List<CasePlan> plans = new ArrayList<>();
  private final List<NotTaken> refused = new ArrayList<>();

  private Pooling(Ours ours) {
    this.ours = ours;
  }

  /// What pooling a packet into a log would do; writes nothing.
  ///
  /// @param ours the log
  /// @param packet the identity of the packet
  /// @param received the cases of the packet
  /// @param confirmed which case of the packet a person takes for which case here
  public static PoolPlan plan(
      Ours ours, UUID packet, List<ToldCase> received, Map<UUID, UUID> confirmed) {
    var pooling = new Pooling(ours);
    Kin.of(ours, received, confirmed).forEach(pooling::plan);
    return new PoolPlan(packet, pooling.plans, pooling.refused);
  }

  private void plan(Kin kin) {
    var told = kin.theirs().stream().flatMap(one -> one.surgicalCase().stream()).findFirst();
    if (told.isEmpty()) {
      kin.theirs().forEach(one -> refuse(one, one.caseId(), NotTaken.Why.WITHOUT_CASE));
      return;
    }
    var home = kin.home();
    var here = home.map(ToldCase::caseId).orElse(told.get().id());
    var standing = home.flatMap(ToldCase::surgicalCase);
    var known = new Known(kin.ids(), here);
    home.ifPresent(one -> known.take(one, standing.isPresent()));
    var others = kin.ours().stream().filter(one -> !one.caseId().equals(here)).toList();
    var heard = new Known(kin.ids(), here);
    others.forEach(one -> heard.take(one, false));
    kin.theirs().forEach(one -> take(one, kin, known, heard, standing.isEmpty()));
    plans.add(
        new CasePlan(
            new CasePlan.Identity(here, Set.copyOf(kin.ids()), known(kin)),
            home.isEmpty()
                ? CasePlan.Matter.NEW
                : standing.isPresent() ? CasePlan.Matter.KNOWN : CasePlan.Matter.REMOVED_HERE,
            standing.map(SurgicalCase::label).orElseGet(() -> free(told.get().label())),
            home,
            others,
            known,
            heard));
  }

  /// The other identities that the case is known by here already.
  private static Set<UUID> known(Kin kin) {
    return kin.home().map(ToldCase::aliases).orElse(Set.of());
  }

  /// The short name, with a number where it is taken.
  private String free(String label) {
    var free = label;
    for (int n = 2; ours.hasLabel(free) || labels.contains(free); n++) {
      free = label + " (" + n + ")";
    }
    labels.add(free);
    return free;
  }

  private void take(ToldCase told, Kin kin, Known known, Known heard, boolean withLabel) {
    for (var one : told.entries()) {
      var why = refusal(one.entry(), kin, known, heard);
      if (why.isPresent()) {
        refuse(told, one.entry().id(), why.get());
      } else {
        heard.take(one, withLabel);
      }
    }
    heard.takeRemoved(told);
  }

  private Optional<NotTaken.Why> refusal(Entry entry, Kin kin, Known known, Known heard) {
    var id = entry.id();
    if (entry instanceof SurgicalCase) {
      return kin.ids().contains(id) ? Optional.empty() : Optional.of(NotTaken.Why.IN_ANOTHER_CASE);
    }
    var kind = known.kind(id).or(() -> heard.kind(id)).orElse(entry.kind());
    if (kind != entry.kind() || kin.ids().contains(id)) {
      return Optional.of(NotTaken.Why.OF_ANOTHER_KIND);
    }
    // An identity is made of chance: only a garbled or a hostile packet has one twice.
    var stands = ours.caseOf(id).filter(other -> !kin.ids().contains(other));
    var root = kin.ids().first();
    boolean elsewhere = !placed.computeIfAbsent(id, _ -> root).equals(root);
    return stands.isPresent() || elsewhere
        ? Optional.of(NotTaken.Why.IN_ANOTHER_CASE)
        : Optional.empty();
  }

  private void refuse(ToldCase told, UUID entry, NotTaken.Why why) {
    refused.add(new NotTaken(told.caseId(), entry, why));
  }
}
