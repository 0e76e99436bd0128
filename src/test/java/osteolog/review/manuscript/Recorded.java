package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// A recorded case, made entry by entry from canonical texts.
final class Recorded {

  private final UUID caseId = UUID.randomUUID();
  private final SurgicalCase surgicalCase;
  private final List<Entry> entries = new ArrayList<>();

  Recorded(String label, int age, String sex) {
    surgicalCase =
        (SurgicalCase)
            Entry.of(
                EntryKind.CASE,
                Map.of(
                    "id",
                    caseId.toString(),
                    "label",
                    label,
                    "age",
                    Integer.toString(age),
                    "sex",
                    sex));
    with(EntryKind.PROCEDURE, "procedure", "open_biopsy", "when", "b+0m");
  }

  Recorded with(EntryKind kind, String... texts) {
    var all = new LinkedHashMap<String, String>();
    all.put("id", UUID.randomUUID().toString());
    all.put("case_id", caseId.toString());
    for (int i = 0; i < texts.length; i += 2) {
      all.put(texts[i], texts[i + 1]);
    }
    entries.add(Entry.of(kind, all));
    return this;
  }

  Recorded lesion(int number, String bone, String side) {
    return with(
        EntryKind.LESION, "lesion_no", Integer.toString(number), "bone", bone, "side", side);
  }

  Recorded visit(String when) {
    return with(EntryKind.VISIT, "when", when, "state", "done");
  }

  Recorded recurrence(String when, String answer) {
    return with(EntryKind.OUTCOME, "when", when, "outcome", "recurrence", "answer", answer);
  }

  Recorded onset(String when) {
    return with(
        EntryKind.SYMPTOM, "when", when, "symptom", "pain", "presence", "present", "onset", "true");
  }

  CaseFile file() {
    return new CaseFile(surgicalCase, entries);
  }

  /// The cases that `patients-a-and-b.txt` is about.
  static List<CaseFile> patientsAAndB() {
    return List.of(
        new Recorded("Patient A", 33, "female")
            .lesion(1, "tibia", "left")
            .onset("~b-7m")
            .visit("b+6w")
            .visit("b+24m")
            .file(),
        new Recorded("Patient B", 52, "male")
            .lesion(1, "femur", "right")
            .onset("~b-3m")
            .recurrence("b+9m", "yes")
            .visit("b+18m")
            .file());
  }

  /// The case that `one-arm.txt` is about.
  static List<CaseFile> oneArm() {
    return List.of(
        new Recorded("IMOS-017", 26, "female")
            .lesion(1, "humerus", "right")
            .onset("~b-10m")
            .visit("b+3w")
            .visit("b+12m")
            .recurrence("b+12m", "yes")
            .visit("b+18m")
            .file());
  }

  /// The cases that `no-clash.txt` is about.
  static List<CaseFile> noClash() {
    return List.of(
        new Recorded("IMOS-001", 47, "female")
            .lesion(1, "tibia", "left")
            .onset("~b-5m")
            .visit("b+12w")
            .visit("b+48m")
            .recurrence("b+48m", "no")
            .file(),
        new Recorded("IMOS-002", 23, "female")
            .lesion(1, "fibula", "right")
            .recurrence("b+11m", "yes")
            .visit("b+15m")
            .file(),
        new Recorded("IMOS-003", 61, "male")
            .lesion(1, "femur", "left")
            .lesion(2, "tibia", "left")
            .visit("b+6m")
            .visit("b+24m")
            .recurrence("b+24m", "no")
            .file());
  }
}
