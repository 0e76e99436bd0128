package osteolog.ui.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SequenceName;
import osteolog.domain.schema.Column;
import osteolog.exchange.dicom.DicomFile;
import osteolog.exchange.dicom.Proposal;
import osteolog.exchange.image.AttachedFile;
import osteolog.store.KeptFiles;

/// A file that was read and proven and does not count yet.
///
/// @param name the name that it has
/// @param taken the copy of it that lies aside
/// @param file what was read
record Offered(String name, KeptFiles.Taken taken, AttachedFile file) {

  /// What its header proposes; empty where it has none.
  Optional<Proposal> proposal() {
    return file instanceof DicomFile dicom
        ? Optional.of(Proposal.of(dicom.header()))
        : Optional.empty();
  }

  /// Whether its header says enough for a study: at least what kind of study it is.
  boolean hasStudy() {
    return proposal().filter(p -> p.study().containsKey("modality")).isPresent();
  }

  /// What is kept with it: the attachment, and where `withStudy` the study that the header
  /// proposes, with its sequence where the header names one. Throws
  /// [osteolog.domain.schema.Refused] where the proposal makes no such entry.
  List<Change> changes(UUID caseId, boolean withStudy, Supplier<UUID> ids) {
    var entries = new ArrayList<Entry>();
    var attachment = attachment(caseId, ids);
    if (withStudy && hasStudy()) {
      var proposal = proposal().orElseThrow();
      var study = entry(EntryKind.STUDY, caseId, ids, proposal.study());
      entries.add(study);
      attachment.put("study_id", study.id().toString());
      if (proposal.sequence().containsKey("sequence_name")) {
        var sequence = new HashMap<>(proposal.sequence());
        sequence.put("study_id", study.id().toString());
        // What the scanner calls it is free text, and stands beside the list of names.
        sequence.putIfAbsent("sequence", Column.code(SequenceName.OTHER));
        entries.add(entry(EntryKind.SEQUENCE, caseId, ids, sequence));
      }
    }
    entries.add(Entry.of(EntryKind.ATTACHMENT, attachment));
    return entries.stream().map(Change::added).toList();
  }

  private Map<String, String> attachment(UUID caseId, Supplier<UUID> ids) {
    var texts = new HashMap<String, String>();
    texts.put("id", ids.get().toString());
    texts.put("case_id", caseId.toString());
    texts.put("file_name", name);
    texts.put("media_type", file.mediaType());
    texts.put("sha_256", taken.sha256());
    texts.put("bytes", Long.toString(taken.bytes()));
    texts.put("identifiers", Boolean.toString(!file.identifiers().isEmpty()));
    texts.put("source", "file");
    proposal().map(p -> p.study().get("when")).ifPresent(when -> texts.put("when", when));
    return texts;
  }

  private static Entry entry(
      EntryKind kind, UUID caseId, Supplier<UUID> ids, Map<String, String> proposed) {
    var texts = new HashMap<>(proposed);
    texts.put("id", ids.get().toString());
    texts.put("case_id", caseId.toString());
    return Entry.of(kind, texts);
  }
}
