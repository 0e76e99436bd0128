package osteolog.exchange.redcap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the first reading finds out about one record: which case it is, and on which line that is
/// told.
final class KnownRecord {

  private final long firstLine;
  private long caseLine;
  private @Nullable UUID told;
  private @Nullable UUID toldByOthers;
  private boolean copied;
  private boolean refused;

  KnownRecord(long firstLine) {
    this.firstLine = firstLine;
  }

  boolean hasCaseRow() {
    return caseLine > 0;
  }

  void caseRow(long line, @Nullable UUID id, boolean readable) {
    caseLine = line;
    told = id;
    refused = !readable;
  }

  /// Another row of the record says to which case it belonged.
  void toldBy(@Nullable UUID caseId) {
    if (toldByOthers == null) {
      toldByOthers = caseId;
    }
  }

  void copied() {
    copied = true;
  }

  boolean isCopied() {
    return copied;
  }

  boolean isCaseRefused() {
    return refused;
  }

  boolean isCaseLine(long line) {
    return caseLine == line;
  }

  /// Whether a case without anything but the record's name is to be made at this line: nothing in
  /// the file tells of the case, nor is it known from elsewhere.
  boolean makesCaseAt(long line) {
    return caseLine == 0 && toldByOthers == null && line == firstLine;
  }

  /// The identity of the case, as far as any row tells one.
  @Nullable UUID caseId() {
    return told != null ? told : caseLine == 0 ? toldByOthers : null;
  }

  /// A new identity for a case that has none.
  void identify(UUID fresh) {
    if (caseId() == null) {
      told = fresh;
    }
  }
}
