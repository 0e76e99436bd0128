package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many rows are handed on one by one, and not held.
class ManyRowsReadTest {

  private static final int ROWS = 300_000;

  @TempDir Path folder;

  @Test
  void aTextOfManyRowsIsStreamed() throws IOException, TableRefused {
    var file = folder.resolve("many.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id;bone;note\n");
      for (var i = 0; i < ROWS; i++) {
        out.write(i + ";femur;\"a note, of some length; " + i + "\"\n");
      }
    }
    var table = TableFile.open(file, Hints.NONE);

    assertThat(rows(table)).isEqualTo(ROWS);
    assertThat(heldWhileReading(table)).isLessThan(8_000_000);
  }

  @Test
  void aWorkbookOfManyRowsIsStreamed() throws IOException, TableRefused {
    var file = folder.resolve("many.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file));
        var parts = new ZipInputStream(seed())) {
      zip.setLevel(1);
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        if (!part.getName().endsWith("sheet1.xml")) {
          parts.transferTo(zip);
          continue;
        }
        zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < ROWS / 6; i++) {
          zip.write(
              "<row><c><v>%d</v></c><c t=\"str\"><v>femur</v></c></row>"
                  .formatted(i)
                  .getBytes(StandardCharsets.UTF_8));
        }
        zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
      }
    }
    var table = TableFile.open(file, Hints.NONE);

    assertThat(rows(table)).isEqualTo(ROWS / 6 - 1);
    assertThat(heldWhileReading(table)).isLessThan(8_000_000);
  }

  private static InputStream seed() {
    return new ByteArrayInputStream(new Xlsx().bytes());
  }

  private static long rows(Table table) throws TableRefused {
    var count = new AtomicLong();
    table.read(_ -> count.incrementAndGet() > 0);
    return count.get();
  }

  /// How many bytes more are held at the last row than at the first, after collecting the rest.
  private static long heldWhileReading(Table table) throws TableRefused {
    var first = new AtomicLong();
    var last = new AtomicLong();
    var count = new AtomicLong();
    var all = rows(table);
    table.read(
        _ -> {
          var n = count.incrementAndGet();
          if (n == 1) {
            first.set(held());
          }
          if (n == all) {
            last.set(held());
          }
          return true;
        });
    return last.get() - first.get();
  }

  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
