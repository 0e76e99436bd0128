package osteolog.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentCode;
import osteolog.exchange.dicom.DicomFile;
import osteolog.exchange.dicom.Proposal;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Identifier;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says what a file holds in words.
record FileWords(Words words) {

  /// Why a file was refused.
  String refused(String name, FileRefused refused) {
    return words.text("files.refused." + Column.code(refused.reason()), name);
  }

  /// Why a file has nothing to look at.
  String noPicture(AttachedFile read) {
    var why =
        read instanceof DicomFile dicom
            ? dicom.noPicture().orElse(DicomFile.NoPicture.NONE)
            : DicomFile.NoPicture.NONE;
    return words.text("files.no_picture." + Column.code(why));
  }

  /// A name or a number that the file holds.
  String identifier(Identifier identifier) {
    return words.text(
        "files.identifier",
        words.text("files.kind." + Column.code(identifier.kind())),
        identifier.tag(),
        identifier.value());
  }

  /// Each value that a header proposes.
  List<String> proposed(Proposal proposal) {
    var lines = new ArrayList<>(lines(EntryKind.STUDY, proposal.study()));
    if (proposal.sequence().containsKey("sequence_name")) {
      lines.addAll(lines(EntryKind.SEQUENCE, proposal.sequence()));
    }
    return lines;
  }

  private List<String> lines(EntryKind kind, Map<String, String> texts) {
    return kind.shape().columns().stream()
        .filter(column -> texts.containsKey(column.name()))
        .map(
            column ->
                words.text(
                    "files.proposed",
                    words.name(kind),
                    words.field(kind, column.name()),
                    value(column, texts.getOrDefault(column.name(), ""))))
        .toList();
  }

  private String value(Column column, String text) {
    return switch (column.type()) {
      case CODE -> words.text(column.javaType().getSimpleName() + "." + text);
      case MOMENT -> MomentCode.parse(text).map(new MomentWords(words)::say).orElse(text);
      case TEXT, WHOLE, DECIMAL, YES_NO, CODES, ID, MISSING -> text;
    };
  }
}
