package osteolog.ui.colleagues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.pool.CasePlan;
import osteolog.domain.pool.PoolPlan;
import osteolog.domain.pool.Pooling;
import osteolog.domain.pool.Proposal;
import osteolog.exchange.packet.Packet;
import osteolog.ui.colleagues.CaseRow.Standing;
import osteolog.ui.colleagues.Decided.Pair;

/// Compares a packet with the log. Slow: for the worker.
///
/// @param desk the log, and who speaks
public record Looking(PacketDesk desk) {

  /// Compares all anew.
  public Looked look(Arrived.Open arrived, Decided decided) {
    var packet = arrived.opened().packet();
    var plan =
        desk.logbook()
            .pooled(ours -> Pooling.plan(ours, packet.id(), packet.cases(), decided.confirmed()));
    return settled(arrived, plan, proposals(packet, plan), decided);
  }

  /// The same comparison with other decisions; not after it was said which cases are one.
  public Looked again(Looked before, Decided decided) {
    return settled(before.arrived(), before.plan(), before.proposals(), decided);
  }

  private Map<UUID, List<Proposal>> proposals(Packet packet, PoolPlan plan) {
    var all = new HashMap<UUID, List<Proposal>>();
    var ours = desk.logbook().summaries();
    for (var one : plan.cases()) {
      if (one.matter() == CasePlan.Matter.NEW) {
        packet.cases().stream()
            .filter(told -> told.caseId().equals(one.caseId()))
            .findFirst()
            .ifPresent(told -> all.put(one.caseId(), Proposal.of(told, ours)));
      }
    }
    return all;
  }

  private Looked settled(
      Arrived.Open arrived, PoolPlan plan, Map<UUID, List<Proposal>> proposals, Decided decided) {
    var pooled = plan.without(decided.leftOut()).settle(decided.choices(), desk.me().get());
    var changes = new HashMap<UUID, Integer>();
    for (var change : pooled.changes()) {
      changes.merge(change.caseId(), Looked.isSeen(change) ? 1 : 0, Integer::sum);
    }
    var rows = new ArrayList<CaseRow>();
    for (var one : plan.cases()) {
      var open =
          proposals.getOrDefault(one.caseId(), List.of()).stream()
              .filter(proposal -> !decided.apart().contains(Pair.of(proposal)))
              .toList();
      var differences = DifferenceRow.of(one, decided.choices());
      var number = Optional.ofNullable(changes.get(one.caseId()));
      boolean confirmed = decided.confirmed().containsValue(one.caseId());
      var standing =
          decided.leftOut().contains(one.caseId())
              ? Standing.PACKET_LEFT_OUT
              : standing(one, !open.isEmpty(), !differences.isEmpty(), number);
      rows.add(new CaseRow(one, standing, differences, open, confirmed, number.orElse(0)));
    }
    return new Looked(arrived, plan, proposals, rows, pooled);
  }

  /// What a case is; `changes` is there where anything of it is written, and counts what is seen.
  private static Standing standing(
      CasePlan plan, boolean like, boolean differs, Optional<Integer> changes) {
    return switch (plan.matter()) {
      case NEW -> like ? Standing.PACKET_LIKE : Standing.PACKET_NEW;
      case REMOVED_HERE -> Standing.PACKET_REMOVED;
      case KNOWN ->
          changes.orElse(0) > 0
              ? Standing.PACKET_NEWS
              : differs
                  ? Standing.PACKET_NONE_TAKEN
                  : changes.isPresent() ? Standing.PACKET_ONLY_SAID : Standing.PACKET_SAME;
    };
  }
}
