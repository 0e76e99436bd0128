package osteolog.exchange.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files that are attached to cases are kept.
@FunctionalInterface
public interface KeptContents {

  /// Where the file of that hash is; empty where it is not there. Nothing is proven by it.
  Optional<Path> place(String sha256) throws IOException;
}
