package osteolog.ui.kit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import osteolog.exchange.deidentify.LeakFound;
import osteolog.exchange.files.FileInTheWay;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// A failure as a person reads it: what went wrong and what to do, and a code for whoever helps.
///
/// The text of an exception may quote a patient's values, so it is neither shown nor logged; the
/// log gets the classes and the frames.
///
/// @param sentence what went wrong and what to do
/// @param code made of class names and lines only; empty where the sentence says it all
public record Trouble(String sentence, String code) {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  /// Tells a failure in these words.
  public static Trouble of(Throwable failure, Words words) {
    return switch (failure) {
      case StoreTrouble store -> expected(store(store, words));
      case StoreTrouble.Unchecked wrapped -> expected(store(wrapped.trouble(), words));
      case FileInTheWay there ->
          expected(words.text("trouble.target_exists", there.file().toString()));
      case LeakFound leak -> expected(leak(leak, words));
      case FileAlreadyExistsException there ->
          expected(words.text("trouble.target_exists", fileName(there)));
      case FileSystemException file ->
          expected(words.text("trouble.cannot_write_file", fileName(file)));
      case IOException _ -> expected(words.text("trouble.write_failed"));
      default -> new Trouble(words.text("trouble.unexpected"), code(failure));
    };
  }

  private static Trouble expected(String sentence) {
    return new Trouble(sentence, "");
  }

  private static String store(StoreTrouble trouble, Words words) {
    return words.text(
        "trouble." + trouble.kind().name().toLowerCase(Locale.ROOT),
        trouble.path().map(Object::toString).orElse(""),
        trouble.record().isPresent() ? Long.toString(trouble.record().getAsLong()) : "");
  }

  private static String leak(LeakFound leak, Words words) {
    var first = leak.findings().getFirst();
    return words.text(
        "trouble.leak_found",
        words.text("leak." + first.kind().name().toLowerCase(Locale.ROOT)),
        first.file());
  }

  private static String fileName(FileSystemException failure) {
    return failure.getFile() == null ? "" : failure.getFile();
  }

  /// Writes the classes and frames of a failure to the log, and nothing that it says.
  public static void log(Throwable failure) {
    LOG.warn("{}", frames(failure));
  }

  private static String frames(Throwable failure) {
    var frames =
        Arrays.stream(failure.getStackTrace())
            .limit(40)
            .map(f -> "  at " + f)
            .collect(Collectors.joining("\n"));
    var cause = failure.getCause();
    return failure.getClass().getName()
        + "\n"
        + frames
        + (cause == null || cause == failure ? "" : "\ncaused by " + frames(cause));
  }

  private static String code(Throwable failure) {
    var frame =
        Arrays.stream(failure.getStackTrace())
            .filter(f -> f.getClassName().startsWith("osteolog."))
            .findFirst()
            .map(
                f ->
                    f.getClassName().substring(f.getClassName().lastIndexOf('.') + 1)
                        + ":"
                        + f.getLineNumber())
            .orElse("-");
    return failure.getClass().getSimpleName() + "/" + frame;
  }
}
