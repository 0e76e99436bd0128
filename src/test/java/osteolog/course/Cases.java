package osteolog.course;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;

/// Cases for the tests: the three of Abe 2020 in the shape that the course needs.
final class Cases {

  private final UUID caseId;
  private final String label;
  private final List<Entry> entries = new ArrayList<>();

  Cases(String label) {
    this.label = label;
    this.caseId = UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
  }

  Cases with(EntryKind kind, String... columns) {
    var texts = new HashMap<String, String>();
    texts.put("id", new UUID(caseId.getMostSignificantBits(), entries.size() + 1).toString());
    texts.put("case_id", caseId.toString());
    for (int i = 0; i < columns.length; i += 2) {
      texts.put(columns[i], columns[i + 1]);
    }
    entries.add(Entry.of(kind, texts));
    return this;
  }

  Cases pain(String when, String scale, String verbatim, String locator, String... columns) {
    var all =
        new ArrayList<>(
            List.of("when", when, "scale", scale, "verbatim", verbatim, "locator", locator));
    all.addAll(List.of(columns));
    return with(EntryKind.PAIN, all.toArray(String[]::new));
  }

  Cases biopsy() {
    return with(
        EntryKind.PROCEDURE,
        "when",
        "b+0m",
        "procedure",
        "open_biopsy",
        "verbatim",
        "open biopsy was carried out under fluoroscopic guidance",
        "locator",
        "L79-81");
  }

  Cases onset(String when) {
    return with(
        EntryKind.SYMPTOM, "when", when, "symptom", "pain", "presence", "present", "onset", "true");
  }

  Cases study(String when, String modality, String... columns) {
    var all = new ArrayList<>(List.of("when", when, "modality", modality));
    all.addAll(List.of(columns));
    return with(EntryKind.STUDY, all.toArray(String[]::new));
  }

  Cases drug(String drug, String start, String... columns) {
    var all = new ArrayList<>(List.of("drug", drug, "start", start));
    all.addAll(List.of(columns));
    return with(EntryKind.MEDICATION, all.toArray(String[]::new));
  }

  CaseFile file() {
    var texts = Map.of("id", caseId.toString(), "label", label);
    return new CaseFile((SurgicalCase) Entry.of(EntryKind.CASE, texts), entries);
  }

  static CaseFile one() {
    return new Cases("Case 1")
        .onset("~b-24m")
        .biopsy()
        .study("<b+0m", "radiograph", "figure", "1a")
        .study("<b+0m", "ct")
        .study("<b+0m", "mri")
        .study("<b+0m", "whole_body_bone_scan")
        .with(EntryKind.CULTURE, "when", "b+0m", "result", "negative")
        .with(EntryKind.HISTOLOGY, "when", "b+0m")
        .pain(
            "b-24m..b+0m",
            "vrs4",
            "severe pain on the right thigh that worsened gradually",
            "L57-58",
            "words_low",
            "severe",
            "words_high",
            "severe",
            "trend",
            "worsened")
        .pain(
            ">b+0m",
            "trend",
            "The pain improved sharply postoperatively",
            "L87",
            "trend",
            "improved_sharply")
        .pain("b+6m", "vrs4", "almost no pain", "L88", "words_low", "none", "words_high", "mild")
        .pain("b+8m", "trend", "the pain began to recur", "L89-90", "trend", "recurred")
        .with(
            EntryKind.OUTCOME,
            "when",
            "b+8m",
            "outcome",
            "recurrence",
            "answer",
            "yes",
            "verbatim",
            "the pain began to recur with the remodeling of the biopsy hole at 8 months")
        .pain(
            "b+8m..b+39m",
            "verbatim",
            "the pain was intermittent",
            "L92-94",
            "pattern",
            "intermittent")
        .pain(
            ">b+0m",
            "trend",
            "sharply improved and kept",
            "L16-17",
            "trend",
            "improved_sharply",
            "scope",
            "series")
        .drug("nsaid", "<b+0m", "stop", "b+0m", "response", "ineffective")
        .drug("nsaid", "b+8m", "ongoing", "true", "pattern", "intermittent")
        .study(
            "b+39m",
            "radiograph",
            "hole",
            "completely_repaired",
            "enlargement",
            "no_enlargement",
            "verbatim",
            "completely repaired",
            "locator",
            "L180")
        .file();
  }

  static CaseFile two() {
    return new Cases("Case 2")
        .onset("~b-8m")
        .biopsy()
        .study("<b+0m", "radiograph")
        .study("<b+0m", "ct")
        .study("<b+0m", "mri")
        .study("<b+0m", "whole_body_bone_scan")
        .study("<b+0m", "triphasic_bone_scan")
        .pain(
            "b-8m..b+0m",
            "vrs4",
            "severe pain on the left thigh",
            "L100-102",
            "words_low",
            "severe",
            "words_high",
            "severe",
            "pattern",
            "intermittent")
        .pain(
            "<b+0m",
            "trend",
            "the intermittent pain persisted",
            "L102",
            "trend",
            "unchanged",
            "pattern",
            "intermittent")
        .pain(
            ">b+0m",
            "trend",
            "The pain improved sharply postoperatively",
            "L132",
            "trend",
            "improved_sharply")
        .pain(
            "b+3m",
            "vrs4",
            "was relieved 3 months postoperatively",
            "L133-134",
            "words_low",
            "none",
            "words_high",
            "mild",
            "approx",
            "true")
        .pain(
            "b+33m",
            "trend",
            "the pain did not recur at the latest follow-up",
            "L136-137",
            "trend",
            "no_recurrence")
        .drug("nsaid", "<b+0m", "duration", "a few months")
        .study("b+33m", "radiograph", "hole", "repaired")
        .file();
  }

  static CaseFile three() {
    return new Cases("Case 3")
        .onset("~b-8m")
        .biopsy()
        .study("<b+0m", "radiograph")
        .study("<b+0m", "ct")
        .study("<b+0m", "mri")
        .study("<b+0m", "whole_body_bone_scan")
        .study("<b+0m", "triphasic_bone_scan")
        .pain(
            "b-8m..b+0m",
            "vrs4",
            "severe pain",
            "L142",
            "words_low",
            "severe",
            "words_high",
            "severe")
        .pain(
            "<b+0m",
            "trend",
            "the pain was slightly relieved",
            "L144",
            "trend",
            "improved_slightly")
        .pain(
            ">b+0m",
            "trend",
            "improved considerably postoperatively",
            "L210",
            "trend",
            "improved_considerably")
        .pain(
            "b+0m..b+6m",
            "trend",
            "then worsened and improved",
            "L211",
            "trend",
            "worsened",
            "sequence",
            "1")
        .pain(
            "b+0m..b+6m",
            "trend",
            "then worsened and improved",
            "L211",
            "trend",
            "improved",
            "sequence",
            "2")
        .pain(
            "b+6m",
            "relative",
            "reduced to approximately one-third of the preoperative pain at 6 months",
            "L211-213",
            "ratio",
            "0.33",
            "approx",
            "true")
        .drug(
            "nsaid",
            "<b+0m",
            "duration",
            "a few months",
            "response",
            "ineffective",
            "ongoing",
            "true")
        .drug("opioid", "<b+0m", "stop", "<b+6m", "response", "slight")
        .study("b+6m", "radiograph", "hole", "slightly_repaired")
        .file();
  }

  static List<CaseFile> published() {
    return List.of(one(), two(), three());
  }
}
