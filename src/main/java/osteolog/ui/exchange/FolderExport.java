package osteolog.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Written;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongWork;
import osteolog.words.Words;

/// Asks for a folder and writes an export into it, as long work.
///
/// @param work the long work
/// @param choice asks for the folder
/// @param words the language
public record FolderExport(LongWork work, FileChoice choice, Words words) {

  /// What came of it.
  ///
  /// @param sentence says it
  /// @param leftOut what the format has no place for
  public record Result(String sentence, List<LeftOut> leftOut) {}

  /// Begins once a folder is chosen: `begun` runs, the worker makes the export and writes it, and
  /// `after` takes what came of it.
  public void begin(Supplier<Export> export, Runnable begun, Consumer<Result> after) {
    if (work.underWay().get().isPresent()) {
      return;
    }
    choice
        .folder(words.text("exchange.out.folder"))
        .ifPresent(
            folder -> {
              begun.run();
              work.begin(
                  job -> export.get().write(folder, job::reached, job::isStopped),
                  written -> told(result(written, folder), after),
                  () -> told(new Result(words.text("export.failed"), List.of()), after));
            });
  }

  private static String told(Result result, Consumer<Result> after) {
    after.accept(result);
    return result.sentence();
  }

  private Result result(Optional<Written> written, Path folder) {
    return written
        .map(whole -> new Result(sentence(whole, folder), whole.leftOut()))
        .orElseGet(() -> new Result(words.text("export.stopped"), List.of()));
  }

  private String sentence(Written written, Path folder) {
    var files = written.files();
    var said = new ArrayList<String>();
    said.add(
        files.size() == 1
            ? words.text("command.wrote", files.getFirst().toString())
            : words.text("exchange.out.done", Integer.toString(files.size()), folder.toString()));
    tell("exchange.out.without_files", written.contentsLeft(), said);
    tell("exchange.out.unique", written.unique(), said);
    return String.join(" · ", said);
  }

  private void tell(String key, long count, List<String> said) {
    if (count > 0) {
      said.add(words.text(key, Long.toString(count)));
    }
  }
}
