package osteolog.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.Told;
import osteolog.domain.pool.ToldCase;
import osteolog.domain.pool.Trait;
import osteolog.exchange.Listed;
import osteolog.exchange.published.PublishedCases;

/// Which cases here a received case may be, by what is recorded and never by a name.
class ProposalTest {

  private static final List<CaseFile> CASES = PublishedCases.abe2020().cases();

  /// The same case as another log wrote it: other identities, another name, these texts changed.
  private static ToldCase elsewhere(CaseFile file, Map<String, String> changed) {
    var entries = new ArrayList<Told>();
    var caseId = new UUID(5, 0);
    int number = 0;
    var all = new ArrayList<Entry>(file.entries());
    all.addFirst(file.surgicalCase());
    for (var entry : all) {
      var texts = new HashMap<>(entry.texts());
      texts.put("id", new UUID(5, number++).toString());
      if (entry instanceof SurgicalCase) {
        texts.put("label", "another name");
        texts.putAll(changed);
      } else {
        texts.put("case_id", caseId.toString());
      }
      entries.add(Packets.told(Entry.of(entry.kind(), texts)));
    }
    return new ToldCase(caseId, Set.of(), entries, Map.of());
  }

  @Test
  @DisplayName("each published case, written anew elsewhere, is proposed first for itself")
  void published() {
    var ours = CASES.stream().map(Listed::summary).toList();
    for (var file : CASES) {
      var first = Proposal.of(elsewhere(file, Map.of()), ours).getFirst();
      assertThat(first.ours()).isEqualTo(file.surgicalCase().id());
      assertThat(first.theirs()).isEqualTo(new UUID(5, 0));
      assertThat(first.agrees()).contains(Trait.AGE, Trait.SEX, Trait.BONE);
      assertThat(first.differs()).isEmpty();
    }
  }

  @Test
  @DisplayName("an age within a year agrees, one far off is shown as a difference")
  void age() {
    var file = CASES.getFirst();
    var age = file.surgicalCase().age();
    assertThat(age).isNotNull();
    var ours = List.of(Listed.summary(file));
    var near = Map.of("age", Integer.toString(age == null ? 0 : age + 1));
    assertThat(Proposal.of(elsewhere(file, near), ours).getFirst().agrees()).contains(Trait.AGE);
    var far = Map.of("age", Integer.toString(age == null ? 0 : age + 9));
    assertThat(Proposal.of(elsewhere(file, far), ours).getFirst().differs())
        .containsExactly(Trait.AGE);
  }

  @Test
  @DisplayName("what nobody recorded speaks neither for nor against")
  void unrecorded() {
    var file = CASES.getFirst();
    var bare =
        new ToldCase(
            new UUID(5, 0),
            Set.of(),
            elsewhere(file, Map.of("age", "")).entries().subList(0, 1),
            Map.of());
    assertThat(Proposal.of(bare, List.of(Listed.summary(file)))).isEmpty();
  }
}
