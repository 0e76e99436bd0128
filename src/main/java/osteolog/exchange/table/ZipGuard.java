package osteolog.exchange.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import osteolog.exchange.table.TableRefused.Reason;

/// Looks through a packed file before the library gets it: is it a workbook, does it unpack within
/// bounds, and is every part of it harmless.
///
/// It opens the package with the same classes as the library, and looks through all parts rather
/// than those that seem to be needed, so that the two cannot see different things.
final class ZipGuard {

  private ZipGuard() {}

  /// What the parts hold; throws where the file must not be read.
  static PartGuard check(Unchanged opened) throws TableRefused {
    try {
      countParts(opened.file());
      try (var zip = ZipFile.builder().setPath(opened.file()).get()) {
        var parts = Collections.list(zip.getEntries());
        var names = names(parts);
        refuseOthers(names);
        var guard = new PartGuard(new Budget(opened.size()));
        for (var part : parts) {
          look(zip, part, guard);
        }
        guard.finish();
        return guard;
      }
    } catch (IOException | RuntimeException broken) {
      // The library of packages throws whatever a damaged file drives it to.
      throw TableRefused.because(
          Files.isReadable(opened.file()) ? Reason.DAMAGED : Reason.CANNOT_READ);
    }
  }

  /// Counts the entries of the directory before it is read into memory.
  private static void countParts(Path file) throws IOException, TableRefused {
    var sign = new int[] {'P', 'K', 1, 2};
    var parts = 0;
    var matched = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (var b = in.read(); b >= 0; b = in.read()) {
        matched = b == sign[matched] ? matched + 1 : b == 'P' ? 1 : 0;
        if (matched == sign.length) {
          matched = 0;
          parts++;
        }
        if (parts > Limits.PARTS) {
          throw TableRefused.over(Reason.TOO_INTRICATE, 0, Limits.PARTS);
        }
      }
    }
  }

  private static Set<String> names(List<ZipArchiveEntry> parts) throws TableRefused {
    var names = new HashSet<String>();
    for (var part : parts) {
      var name = part.getName();
      if (name.length() > 1024
          || name.startsWith("/")
          || name.contains("\\")
          || name.contains("../")
          || name.indexOf('\0') >= 0
          || !names.add(name)) {
        throw TableRefused.because(Reason.DAMAGED);
      }
      if (part.getGeneralPurposeBit().usesEncryption()) {
        throw TableRefused.because(Reason.PASSWORD);
      }
    }
    return names;
  }

  private static void refuseOthers(Set<String> names) throws TableRefused {
    if (names.contains("xl/workbook.bin")) {
      throw TableRefused.because(Reason.BINARY_EXCEL);
    }
    if (names.contains("[Content_Types].xml")) {
      if (names.stream().anyMatch(n -> n.startsWith("word/") || n.startsWith("ppt/"))) {
        throw TableRefused.because(Reason.OTHER_DOCUMENT);
      }
      return;
    }
    throw TableRefused.because(
        names.contains("content.xml") && names.contains("mimetype")
            ? Reason.OPEN_DOCUMENT
            : Reason.ARCHIVE);
  }

  private static void look(ZipFile zip, ZipArchiveEntry part, PartGuard guard)
      throws IOException, TableRefused {
    if (part.isDirectory()) {
      return;
    }
    if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
      throw TableRefused.because(Reason.DAMAGED);
    }
    try (var in = guard.budget().counting(zip.getInputStream(part))) {
      guard.look(in);
    }
  }
}
