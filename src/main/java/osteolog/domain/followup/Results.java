package osteolog.domain.followup;

import java.util.Set;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MonitoringItem;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.VisitItem;
import osteolog.domain.entry.VisitState;

/// Results that are what was planned, whether or not a visit was recorded with them: a blood lead,
/// a film.
final class Results {

  private Results() {}

  /// What was recorded of something that is watched.
  static Stream<Entry> of(MonitoringItem item, CaseFile file) {
    return file.entries().stream().filter(entry -> isOf(item, entry));
  }

  private static boolean isOf(MonitoringItem item, Entry entry) {
    return (entry instanceof Monitoring m && m.item() == item && m.state() == VisitState.DONE)
        || switch (item) {
          case ALP -> isLab(entry, LabTest.ALP);
          case LEAD -> isLab(entry, LabTest.BLOOD_LEAD);
          case RADIOGRAPH -> isStudy(entry, Modality.RADIOGRAPH);
          case BONE_DENSITY, GROWTH, NEUROLOGY, OTHER -> false;
        };
  }

  /// What was recorded of these items of a visit.
  static Stream<Entry> of(Set<VisitItem> items, CaseFile file) {
    return file.entries().stream().filter(entry -> items.stream().anyMatch(i -> isOf(i, entry)));
  }

  private static boolean isOf(VisitItem item, Entry entry) {
    return switch (item) {
      case RADIOGRAPH -> isOf(MonitoringItem.RADIOGRAPH, entry);
      case CT -> isStudy(entry, Modality.CT);
      case MRI -> isStudy(entry, Modality.MRI);
      case ALP -> isOf(MonitoringItem.ALP, entry);
      case BLOOD_LEAD -> isOf(MonitoringItem.LEAD, entry);
      case BONE_DENSITY -> isOf(MonitoringItem.BONE_DENSITY, entry);
      case GROWTH -> isOf(MonitoringItem.GROWTH, entry);
      case PAIN, DRUGS, EXAMINATION, BIOPSY_HOLE, FUNCTION_SCORE -> false;
    };
  }

  /// Whether nothing but results is to be recorded: then the results are the visit.
  static boolean isAll(Set<VisitItem> items) {
    return !items.isEmpty()
        && items.stream()
            .allMatch(
                item ->
                    switch (item) {
                      case RADIOGRAPH, CT, MRI, ALP, BLOOD_LEAD, BONE_DENSITY, GROWTH -> true;
                      case PAIN, DRUGS, EXAMINATION, BIOPSY_HOLE, FUNCTION_SCORE -> false;
                    });
  }

  private static boolean isLab(Entry entry, LabTest test) {
    return entry instanceof Lab lab && lab.test() == test && lab.value() != null;
  }

  private static boolean isStudy(Entry entry, Modality modality) {
    return entry instanceof Study study && study.modality() == modality;
  }
}
