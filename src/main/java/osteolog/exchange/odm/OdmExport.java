package osteolog.exchange.odm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Anchor;
import osteolog.exchange.CaseRun;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOutTally;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.files.StagedFiles;

/// Writes every case with all its entries as one file of CDISC ODM 1.3.1, `odm.xml`.
///
/// It holds one case at a time. What it writes is what `source` holds. Two things have no place in
/// it and are told: characters that XML cannot hold (they become U+FFFD), and the names of attached
/// files where they were not asked for.
public final class OdmExport implements Export {

  private static final String FILE = "odm.xml";

  private final CaseSource source;
  private final OdmOptions options;
  private final Map<EntryKind, OdmForm> forms;

  /// An export of everything in `source`.
  public OdmExport(CaseSource source, OdmOptions options) {
    this.source = source;
    this.options = options;
    this.forms =
        Arrays.stream(EntryKind.values())
            .collect(
                Collectors.toMap(
                    kind -> kind,
                    kind -> new OdmForm(kind, options.fileNames()),
                    (a, _) -> a,
                    () -> new EnumMap<>(EntryKind.class)));
  }

  @Override
  public List<String> fileNames() {
    return List.of(FILE);
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    var run = new CaseRun(source, progress, cancelled);
    try (var files = StagedFiles.in(folder, fileNames(), options.replace())) {
      return run.written(
          () -> {
            var tally = new LeftOutTally();
            files.write(FILE, writer -> write(new XmlOut(writer), run, tally));
            run.stopIfCancelled();
            return new Written(files.commit(), tally.leftOut());
          });
    }
  }

  private void write(XmlOut xml, CaseRun run, LeftOutTally tally) {
    var created = options.created().truncatedTo(ChronoUnit.SECONDS).toString();
    xml.open(
        "ODM",
        "xmlns",
        "http://www.cdisc.org/ns/odm/v1.3",
        "ODMVersion",
        "1.3.1",
        "FileType",
        "Snapshot",
        "FileOID",
        "OSTEOLOG." + created,
        "CreationDateTime",
        created,
        "AsOfDateTime",
        created,
        "SourceSystem",
        "Osteolog",
        "SourceSystemVersion",
        options.systemVersion());
    new OdmStudy(List.copyOf(forms.values())).write(xml);
    xml.open("ClinicalData", "StudyOID", OdmStudy.OID, "MetaDataVersionOID", OdmStudy.VERSION_OID);
    run.each(file -> writeSubject(file, run, xml, tally));
    xml.end();
  }

  private void writeSubject(CaseFile file, CaseRun run, XmlOut xml, LeftOutTally tally) {
    xml.open("SubjectData", "SubjectKey", file.surgicalCase().id().toString());
    xml.open("StudyEventData", "StudyEventOID", OdmStudy.EVENT_OID);
    var anchor = file.anchor();
    writeForm(file.surgicalCase(), 1, anchor, xml, tally);
    var numbers = new EnumMap<EntryKind, Integer>(EntryKind.class);
    for (var entry : file.entries()) {
      run.stopIfCancelled();
      writeForm(entry, numbers.merge(entry.kind(), 1, Integer::sum), anchor, xml, tally);
    }
    xml.close().close();
  }

  private void writeForm(Entry entry, int number, Anchor anchor, XmlOut xml, LeftOutTally tally) {
    var form = form(entry.kind());
    if (entry instanceof SurgicalCase) {
      xml.open("FormData", "FormOID", form.oid());
    } else {
      xml.open("FormData", "FormOID", form.oid(), "FormRepeatKey", Integer.toString(number));
    }
    xml.open("ItemGroupData", "ItemGroupOID", form.groupOid());
    Set<String> altered = new HashSet<>();
    form.values(
        entry,
        anchor,
        (item, value) -> {
          if (!XmlOut.isLegal(value)) {
            altered.add(item.name());
          }
          xml.empty("ItemData", "ItemOID", item.oid(), "Value", value);
        });
    xml.close().close();
    altered.forEach(name -> tally.leaveOut(entry.kind(), name));
    tellUnplaced(form, entry, tally);
  }

  private void tellUnplaced(OdmForm form, Entry entry, LeftOutTally tally) {
    for (var column : entry.kind().shape().columns()) {
      if (form.isFileName(column) && !options.fileNames() && column.text(entry) != null) {
        tally.leaveOut(entry.kind(), column.name());
      }
    }
    for (var name : entry.missing().reasons().keySet()) {
      if (!form.tellsReason(name)) {
        tally.leaveOut(entry.kind(), "missing");
      }
    }
  }

  private OdmForm form(EntryKind kind) {
    var form = forms.get(kind);
    if (form == null) {
      throw new IllegalStateException("a kind without a form");
    }
    return form;
  }
}
