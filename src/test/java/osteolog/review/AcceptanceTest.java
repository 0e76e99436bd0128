package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Study;
import osteolog.domain.time.Moment;
import osteolog.exchange.published.PublishedCases;

/// A finding that is accepted with a reason stays accepted until one of its facts changes.
class AcceptanceTest {

  private static final CaseFile CASE_3 = PublishedCases.abe2020().cases().get(2);

  private static CaseFile with(CaseFile file, Entry entry) {
    var entries = new ArrayList<>(file.entries());
    entries.removeIf(e -> e.id().equals(entry.id()));
    entries.add(entry);
    return new CaseFile(file.surgicalCase(), entries);
  }

  private static Entry changed(Entry entry, String column, String text) {
    var texts = new LinkedHashMap<>(entry.texts());
    texts.put(column, text);
    return Entry.of(entry.kind(), texts);
  }

  private static Judged boneOfTheScan(CaseFile file) {
    return Review.judged(file).stream()
        .filter(j -> j.finding().rule() == Rule.BONE)
        .filter(j -> j.finding().b().orElseThrow().entry() instanceof Study)
        .findFirst()
        .orElseThrow();
  }

  private static CaseFile accepted() {
    var row =
        Judged.accept(
            boneOfTheScan(CASE_3).finding(),
            new UUID(1, 2),
            Moment.unknown(),
            "The authors were asked; the text has a misprint.",
            "dr");
    return with(CASE_3, row);
  }

  @Test
  void everyFindingIsOpenAtFirst() {
    assertThat(Review.judged(CASE_3))
        .allMatch(j -> j.state() == Judged.State.OPEN && j.acceptance().isEmpty());
  }

  @Test
  void anAcceptedFindingKeepsItsReasonAndTheOthersStayOpen() {
    var judged = Review.judged(accepted());
    assertThat(judged).filteredOn(j -> !j.isOpen()).hasSize(1);
    assertThat(boneOfTheScan(accepted()).acceptance().orElseThrow().reason())
        .isEqualTo("The authors were asked; the text has a misprint.");
  }

  @Test
  void itStaysAcceptedWhileOnlyOtherThingsChange() {
    var study = boneOfTheScan(CASE_3).finding().b().orElseThrow().entry();
    var file = with(accepted(), changed(study, "summary", "Uptake."));
    assertThat(boneOfTheScan(file).state()).isEqualTo(Judged.State.ACCEPTED);
  }

  @Test
  void itIsOpenAgainAsSoonAsOneOfItsFactsChanges() {
    var study = boneOfTheScan(CASE_3).finding().b().orElseThrow().entry();
    var file = with(accepted(), changed(study, "bone", "humerus"));
    var judged = boneOfTheScan(file);
    assertThat(judged.state()).isEqualTo(Judged.State.REOPENED);
    assertThat(judged.isOpen()).isTrue();
    assertThat(judged.acceptance().orElseThrow().reason()).contains("misprint");
  }

  @Test
  void aFactThatIsPutBackIsAcceptedAgain() {
    var study = boneOfTheScan(CASE_3).finding().b().orElseThrow().entry();
    var there = with(accepted(), changed(study, "bone", "humerus"));
    assertThat(boneOfTheScan(with(there, study)).state()).isEqualTo(Judged.State.ACCEPTED);
  }

  @Test
  void namesOfFindingsAreUniqueAndTheSameEveryTime() {
    for (var file : PublishedCases.abe2020().cases()) {
      assertThat(Review.of(file)).extracting(Finding::id).doesNotHaveDuplicates();
      assertThat(Review.of(file)).extracting(Finding::fingerprint).doesNotHaveDuplicates();
      assertThat(Review.of(file)).isEqualTo(Review.of(file));
    }
  }
}
