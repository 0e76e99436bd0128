package osteolog.ui.colleagues;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.pool.CasePlan;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.Side;

/// A case of a packet, and what is to become of it.
///
/// @param plan what pooling does to it
/// @param standing what it is to the user
/// @param rows where the two sides differ
/// @param proposals which cases here it looks like; nobody has said yet that it is another
/// @param confirmed whether the user said that it is this case here
/// @param changes how many entries of the log it changes so that it can be seen
public record CaseRow(
    CasePlan plan,
    Standing standing,
    List<DifferenceRow> rows,
    List<Proposal> proposals,
    boolean confirmed,
    int changes) {

  /// What a case of a packet is to the user.
  public enum Standing {
    /// Never seen here.
    PACKET_NEW,
    /// It looks like one here; the user has to say.
    PACKET_LIKE,
    /// It stands here, and something of it is news.
    PACKET_NEWS,
    /// It stands here and differs, and by what stands now nothing of it changes.
    PACKET_NONE_TAKEN,
    /// What stands in it is the same; only who said it is news.
    PACKET_ONLY_SAID,
    /// Nothing of it is new.
    PACKET_SAME,
    /// It was removed here.
    PACKET_REMOVED,
    /// The user leaves it out.
    PACKET_LEFT_OUT
  }

  /// The identity that the case has, or would have, here.
  public UUID id() {
    return plan.caseId();
  }

  /// In how many of the differences their side stands.
  long theirs() {
    return rows.stream().filter(row -> row.taken() == Side.THEIRS).count();
  }

  /// The case here that it is to be compared with first.
  Optional<Proposal> proposal() {
    return proposals.stream().findFirst();
  }

  /// Whether the user has to say what it is.
  public boolean isAsked() {
    return standing == Standing.PACKET_LIKE;
  }
}
