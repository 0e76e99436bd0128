package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osteolog.domain.Change;

/// What pooling a packet does, case by case; nothing is written yet.
public final class PoolPlan {

  private final UUID packet;
  private final List<CasePlan> cases;
  private final List<NotTaken> notTaken;

  PoolPlan(UUID packet, List<CasePlan> cases, List<NotTaken> notTaken) {
    this.packet = packet;
    this.cases = List.copyOf(cases);
    this.notTaken = List.copyOf(notTaken);
  }

  /// The cases, in the order of their identities.
  public List<CasePlan> cases() {
    return cases;
  }

  /// What cannot be taken in.
  public List<NotTaken> notTaken() {
    return notTaken;
  }

  /// The same without some cases, by the identity that they have here.
  public PoolPlan without(Set<UUID> left) {
    return new PoolPlan(
        packet, cases.stream().filter(one -> !left.contains(one.caseId())).toList(), notTaken);
  }

  /// What is to be written.
  ///
  /// @param choices what a person decided
  /// @param decided who decided it, now, and in which log
  public Pooled settle(Choices choices, Said decided) {
    var changes = new ArrayList<Change>();
    var said = new HashMap<UUID, Map<String, Said>>();
    var aliases = new HashMap<UUID, UUID>();
    for (var one : cases) {
      var settled = new Settlement(one, choices, decided).settled();
      changes.addAll(settled.changes());
      said.putAll(settled.said());
      aliases.putAll(settled.aliases());
    }
    return new Pooled(changes, new Attribution(packet, said, aliases));
  }
}
