package osteolog.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import osteolog.exchange.files.StagedFiles;

/// A program that is asked to end while it exports: it says what it has written so far, and waits.
final class EndedChild {

  private EndedChild() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    try (var files = StagedFiles.in(folder, List.of("cases.csv", "pain.csv"), false)) {
      files.write("cases.csv", writer -> writer.write("whole"));
      files.write(
          "pain.csv",
          writer -> {
            writer.write("half");
            writer.flush();
            System.out.println("half: " + Listing.of(folder));
            waitForTheEnd();
          });
    }
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException woken) {
      throw new IllegalStateException(woken);
    }
  }
}
