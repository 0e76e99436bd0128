package osteolog.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user where something is to be written; the real one opens the system's own dialogs.
public interface FileChoice {

  /// A new file with this ending; `proposed` is a name without any patient's value.
  Optional<Path> newFile(String title, String proposed, String ending);

  /// A file that is there already.
  Optional<Path> file(String title);

  /// A folder.
  Optional<Path> folder(String title);
}
