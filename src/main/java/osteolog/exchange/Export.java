package osteolog.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Cases on their way out in one format.
public interface Export {

  /// The names of the files that it writes, in order.
  List<String> fileNames();

  /// Writes all files into the folder, which is made where it is missing, or none of them.
  ///
  /// `cancelled` is asked again and again. Throws [osteolog.exchange.files.FileInTheWay] where a
  /// file is already there and may not be replaced; whatever it throws, nothing of it stays in the
  /// folder and what was there is untouched.
  ///
  /// @return what was written, or empty where it was cancelled
  Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException;
}
