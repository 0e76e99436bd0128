package osteolog.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user where something is to be written; the real one opens the system's own dialogs.
public interface FileChoice {

  /// A new file with this ending; `proposed` is a name without any patient's value.
  Optional<Path> newFile(String title, String proposed, String ending);

  /// A file that is there already.
  Optional<Path> file(String title);

  /// Files that are there already; none where none was chosen.
  List<Path> files(String title);

  /// A folder.
  Optional<Path> folder(String title);
}
