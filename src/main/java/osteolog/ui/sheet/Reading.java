package osteolog.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import osteolog.domain.CaseFile;

/// One way to read a case: what is asked of its record, line by line.
public interface Reading {

  /// The heading.
  String title();

  /// What a reader must know before the lines.
  String note();

  /// The lines of a case.
  List<Line> lines(CaseFile file);

  /// What stands below the lines, where something does.
  default Optional<Node> foot(CaseFile file) {
    return Optional.empty();
  }
}
