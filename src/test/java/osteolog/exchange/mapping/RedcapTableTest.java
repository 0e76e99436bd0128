package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;

/// The raw export of somebody's own REDCap project comes in as a table.
class RedcapTableTest {

  private static final Given TABLE =
      Given.table(
          "record_id|redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|redcap_data_access_group|age|sex|pain_nrs|visit_date|pain_complete",
          "7|baseline_arm_1|||kyoto|41|female|||2",
          "7|baseline_arm_1|pain|1||||6|2020-03-04|2",
          "7|baseline_arm_1|pain|2||||4|2020-06-04|2",
          "8|baseline_arm_1|||kyoto|ASKU|NI|||0");

  private static Proposal proposal() throws Exception {
    return Proposal.of("test", TABLE, 1000);
  }

  @Test
  void whatRedcapAddsByItselfIsLeftOutAndSaid() throws Exception {
    assertThat(proposal().doubts())
        .filteredOn(doubt -> doubt.why() == Doubt.Why.OF_REDCAP)
        .extracting(Doubt::header)
        .containsExactly(
            "redcap_event_name",
            "redcap_repeat_instrument",
            "redcap_repeat_instance",
            "pain_complete");
    assertThat(proposal().doubts()).noneMatch(doubt -> doubt.why() == Doubt.Why.HEADER_UNKNOWN);
  }

  @Test
  void recordsBecomeCasesAndRepeatsEntriesAndMissingCodesReasons() throws Exception {
    var log = new Kept();
    log.take(proposal().mapping(), TABLE);
    assertThat(log.all(EntryKind.CASE)).hasSize(2);
    var first = log.all(EntryKind.CASE).getFirst();
    assertThat(first.texts()).containsEntry("label", "7").containsEntry("centre", "kyoto");
    var second = log.all(EntryKind.CASE).getLast();
    assertThat(second.texts()).doesNotContainKeys("age", "sex");
    assertThat(second.missing().reasons())
        .containsEntry("age", Reason.ASKU)
        .containsEntry("sex", Reason.UNK);
    assertThat(log.all(EntryKind.PAIN))
        .extracting(pain -> pain.texts().get("value"))
        .containsExactly("6", "4");
  }

  @Test
  void aColumnOfThatEndingElsewhereIsNoneOfThem() throws Exception {
    assertThat(Proposal.of("test", Given.table("Case|excision_complete", "A|1"), 10).doubts())
        .extracting(Doubt::why)
        .contains(Doubt.Why.HEADER_UNKNOWN);
  }
}
