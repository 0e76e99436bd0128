package osteolog.ui.awaited;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.EntryKind;
import osteolog.review.awaited.Awaited;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.RowTable;
import osteolog.ui.kit.Screen;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Every result that is awaited over all cases: cultures, histology, genetic tests, laboratory.
public final class AwaitedScreen implements Screen {

  @FXML private VBox screen;
  @FXML private TableView<Awaited> table;
  @FXML private TableColumn<Awaited, String> caseColumn;
  @FXML private TableColumn<Awaited, String> whatColumn;
  @FXML private TableColumn<Awaited, String> sinceColumn;
  @FXML private TableColumn<Awaited, String> entryColumn;
  @FXML private Label count;

  private final Logbook logbook;
  private final Background background;
  private final Words words;
  private RowTable<Awaited> rows;
  private CaseDoor door = (_, _) -> {};

  /// A list over this log book, read anew after every act while it is shown.
  @SuppressWarnings("NullAway.Init") // the table comes with the FXML
  public AwaitedScreen(Logbook logbook, Background background, Edits edits, Words words) {
    this.logbook = logbook;
    this.background = background;
    this.words = words;
    edits.onChange(
        _ -> {
          if (screen.isVisible()) {
            read();
          }
        });
  }

  @FXML
  private void initialize() {
    RowTable.text(caseColumn, Awaited::label);
    RowTable.text(whatColumn, row -> words.name(row.entry().kind()));
    RowTable.text(sinceColumn, row -> new MomentWords(words).say(row.since()));
    RowTable.text(entryColumn, row -> new EntryWords(words).say(row.entry()));
    rows =
        new RowTable<>(
            table,
            (one, other) -> one.entry().id().equals(other.entry().id()),
            row -> door.open(row.caseId(), Optional.of(row.entry().id())));
  }

  private void read() {
    background.ask(
        this::all,
        found -> {
          rows.fill(found, words.text("awaited.none"));
          count.setText(words.text("awaited.count", Integer.toString(found.size())));
        });
  }

  private List<Awaited> all() {
    var cases = new LinkedHashSet<UUID>();
    for (var kind : EntryKind.values()) {
      if (Awaited.isResult(kind)) {
        logbook.each(
            kind,
            entry -> {
              if (Awaited.isAwaited(entry)) {
                cases.add(entry.caseId());
              }
            });
      }
    }
    var found = new ArrayList<Awaited>();
    cases.forEach(id -> found.addAll(Awaited.of(logbook.caseFile(id))));
    return found;
  }

  @Override
  public void onOpen(CaseDoor way) {
    door = way;
  }

  @Override
  public void enter() {
    read();
    table.requestFocus();
  }

  @Override
  public void comeBack() {
    enter();
  }
}
