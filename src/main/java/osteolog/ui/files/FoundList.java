package osteolog.ui.files;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import osteolog.words.Words;

/// What was found in a file that is not kept yet: every name and identifier, and what its header
/// proposes.
public final class FoundList extends VBox {

  /// An empty list.
  public FoundList() {
    setSpacing(4);
  }

  /// Shows what was found.
  void show(Offered now, Words words, FileWords say) {
    clear();
    var identifiers = now.file().identifiers();
    head(words.text(identifiers.isEmpty() ? "files.no_names" : "files.names"));
    lines(identifiers.stream().map(say::identifier).toList());
    now.proposal()
        .ifPresent(
            proposal -> {
              head(words.text("files.proposal"));
              lines(say.proposed(proposal));
            });
  }

  /// Shows nothing.
  void clear() {
    getChildren().clear();
  }

  private void head(String text) {
    lines(List.of(text));
    getChildren().getLast().getStyleClass().add("column-head");
  }

  private void lines(List<String> texts) {
    for (var text : texts) {
      var label = new Label(text);
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
      getChildren().add(label);
    }
  }
}
