package osteolog.ui.about;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// What this program is, where the open log is, and what it is made of, each with its whole
/// licence.
public final class AboutPage {

  @FXML private VBox page;
  @FXML private Label title;
  @FXML private TextField log;
  @FXML private TableView<Part> parts;
  @FXML private TableColumn<Part, String> nameColumn;
  @FXML private TableColumn<Part, String> fromColumn;
  @FXML private TableColumn<Part, String> versionColumn;
  @FXML private TableColumn<Part, String> licenceColumn;
  @FXML private Label chosen;
  @FXML private TextArea text;

  private final Words words;
  private final String version;
  private Runnable gone = () -> {};

  /// A page of the program of this version.
  public AboutPage(Words words, String version) {
    this.words = words;
    this.version = version;
  }

  @FXML
  private void initialize() {
    title.setText(words.text("about.name", version));
    RowTable.text(nameColumn, this::name);
    RowTable.text(fromColumn, part -> part.isLibrary() ? part.group() : "");
    RowTable.text(versionColumn, Part::version);
    RowTable.text(licenceColumn, Part::licence);
    parts
        .getItems()
        .setAll(Parts.all(Map.of("osteolog", version, "java", Runtime.version().toString())));
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            part -> {
              if (part != null) {
                tell(part);
              }
            });
    parts.getSelectionModel().selectFirst();
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
          }
        });
  }

  private String name(Part part) {
    return switch (part.group()) {
      case "fonts" -> words.text("about.font", part.name());
      case "java" -> words.text("about.java", part.name());
      case "article" -> words.text("about.article", part.name());
      default -> part.name();
    };
  }

  private void tell(Part part) {
    chosen.setText(
        words.text("about.chosen", name(part), part.version(), part.licence()).replace("  ", " "));
    text.setText(Parts.text(part));
    text.positionCaret(0);
    text.setScrollTop(0);
  }

  /// Shows the page, with the focus in the list of parts.
  ///
  /// @param place the folder of the open log
  /// @param gone what to do when the page is closed
  public void enter(String place, Runnable gone) {
    log.setText(place);
    this.gone = gone;
    parts.requestFocus();
  }

  @FXML
  private void close() {
    gone.run();
  }

  /// The root, for the shell to show.
  public Parent root() {
    return page;
  }
}
