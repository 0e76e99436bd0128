package osteolog.ui.colleagues;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.packet.PacketRefused;
import osteolog.ui.exchange.PartPage;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.RowTable;
import osteolog.words.Words;

/// Takes a packet in: opens it, shows case by case what it brings and where it differs, and takes
/// over what the user leaves standing of it, as one act.
public final class ReceivePart implements PartPage {

  private static final double HEAD = 34;
  private static final double ROW = 34;
  private static final int MOST_ROWS = 4;

  @FXML private VBox page;
  @FXML private Button choose;
  @FXML private HBox passphraseLine;
  @FXML private PasswordField passphrase;
  @FXML private Label said;
  @FXML private VBox content;
  @FXML private SenderPane senderController;
  @FXML private TableView<CaseRow> cases;
  @FXML private TableColumn<CaseRow, String> caseColumn;
  @FXML private TableColumn<CaseRow, String> standingColumn;
  @FXML private TableColumn<CaseRow, String> differencesColumn;
  @FXML private TableColumn<CaseRow, String> changesColumn;
  @FXML private DifferencePane differencesController;
  @FXML private Button takeOver;
  @FXML private Label note;

  private final PacketDesk desk;
  private final Edits edits;
  private final Background reading;
  private final FileChoice choice;
  private final Words words;
  private final Looking looking;
  private final TakeWords says;
  private RowTable<CaseRow> rows;
  private @Nullable Path file;
  private @Nullable Looked looked;
  private Decided decided = Decided.NOTHING;
  private boolean busy;
  private Again again = Again.NO;

  /// What is to be looked at again once the look under way has ended.
  private enum Again {
    NO,
    DECISIONS,
    ALL
  }

  /// What opening a packet gave, and the look at it where it is open.
  private record First(Arrived arrived, @Nullable Looked looked) {}

  /// A page that opens packets at this desk, on the worker `reading`.
  @SuppressWarnings("NullAway.Init") // the rows come with the FXML
  public ReceivePart(
      PacketDesk desk, Edits edits, Background reading, FileChoice choice, Words words) {
    this.desk = desk;
    this.edits = edits;
    this.reading = reading;
    this.choice = choice;
    this.words = words;
    this.looking = new Looking(desk);
    this.says = new TakeWords(words);
  }

  @FXML
  private void initialize() {
    rows =
        new RowTable<>(cases, (a, b) -> a.id().equals(b.id()), _ -> differencesController.focus());
    RowTable.text(caseColumn, row -> row.plan().label());
    RowTable.text(standingColumn, row -> words.name(row.standing()));
    RowTable.text(differencesColumn, row -> Integer.toString(row.rows().size()));
    RowTable.text(changesColumn, row -> Integer.toString(row.changes()));
    cases
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> differencesController.show(Optional.ofNullable(row)));
    cases.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            rows.chosen().ifPresent(row -> decide(now -> now.turned(row.id()), false));
          }
        });
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            takeOver.fire();
          }
        });
    differencesController.on(this::decide);
    Shown.say(said, "");
    Shown.shown(passphraseLine, false);
    Shown.shown(content, false);
  }

  @FXML
  private void choose() {
    if (busy) {
      return;
    }
    choice
        .file(words.text("colleagues.receive.file"))
        .ifPresent(
            chosen -> {
              file = chosen;
              Shown.shown(passphraseLine, false);
              passphrase.clear();
              open(Optional.empty());
            });
  }

  @FXML
  private void unlock() {
    if (!busy && !passphrase.getText().isEmpty()) {
      open(Optional.of(passphrase.getText()));
    }
  }

  private void open(Optional<String> with) {
    var chosen = file;
    if (chosen == null) {
      return;
    }
    looked = null;
    decided = Decided.NOTHING;
    Shown.shown(content, false);
    Shown.say(said, words.text("colleagues.receive.reading"));
    busy = true;
    reading.ask(
        () -> {
          var arrived = desk.open(chosen, with);
          return new First(
              arrived,
              arrived instanceof Arrived.Open open ? looking.look(open, Decided.NOTHING) : null);
        },
        first -> {
          busy = false;
          arrived(first, with.isPresent());
        },
        this::failed);
  }

  private void failed(Throwable wrong) {
    busy = false;
    again = Again.NO;
    Shown.say(said, "");
    reading.tell(wrong);
  }

  private void arrived(First first, boolean withWords) {
    switch (first.arrived()) {
      case Arrived.Open _ -> {
        Shown.shown(passphraseLine, false);
        passphrase.clear();
        Shown.say(said, "");
        if (first.looked() != null) {
          show(first.looked());
        }
        cases.requestFocus();
      }
      case Arrived.Refused(var why) -> {
        boolean ask = why == PacketRefused.Why.NOT_FOR_YOU && !withWords;
        Shown.say(said, ask ? words.text("colleagues.receive.locked") : Shown.refused(why, words));
        boolean askAgain = why == PacketRefused.Why.WRONG_PASSPHRASE;
        Shown.shown(passphraseLine, ask || askAgain);
        if (ask || askAgain) {
          passphrase.requestFocus();
          passphrase.selectAll();
        } else {
          choose.requestFocus();
        }
      }
      case Arrived.Unreadable() -> Shown.say(said, words.text("colleagues.receive.unreadable"));
      case Arrived.KeysDamaged() ->
          Shown.say(said, words.text("colleagues.keys_damaged", desk.own().file().toString()));
    }
  }

  private void decide(UnaryOperator<Decided> step, boolean anew) {
    decided = step.apply(decided);
    look(anew ? Again.ALL : Again.DECISIONS);
  }

  /// Looks at the packet again; one look at a time, and the last one shows all that was decided.
  private void look(Again how) {
    var before = looked;
    if (before == null) {
      return;
    }
    if (busy) {
      again = again == Again.ALL ? Again.ALL : how;
      return;
    }
    busy = true;
    var by = decided;
    reading.ask(
        () -> how == Again.ALL ? looking.look(before.arrived(), by) : looking.again(before, by),
        now -> {
          busy = false;
          show(now);
          var next = again;
          again = Again.NO;
          if (next != Again.NO) {
            look(next);
          }
        },
        this::failed);
  }

  private void show(Looked now) {
    looked = now;
    Shown.shown(content, true);
    senderController.show(now);
    differencesController.of(now);
    rows.fill(now.rows(), words.text("colleagues.receive.no_cases"));
    differencesController.show(rows.chosen());
    cases.setPrefHeight(HEAD + ROW * Math.clamp(now.rows().size(), 1, MOST_ROWS));
    takeOver.setText(says.deed(now));
    takeOver.setDisable(now.asked() > 0 || now.pooled().isNothing());
    Shown.say(note, says.note(now));
    // Controls take the focus only once their skins hold them in the scene.
    page.applyCss();
    page.layout();
  }

  @FXML
  private void takeOver() {
    var now = looked;
    if (now == null || busy || now.asked() > 0 || now.pooled().isNothing()) {
      return;
    }
    var taken = says.done(now);
    var refused = new AtomicBoolean();
    takeOver.setDisable(true);
    edits.pool(
        "pool.packet", now.pooled().changes(), now.pooled().attribution(), () -> refused.set(true));
    edits.whenIdle(
        _ -> {
          Shown.say(said, refused.get() ? words.text("colleagues.receive.refused") : taken);
          look(Again.ALL);
        });
  }

  @Override
  public void enter() {
    look(Again.ALL);
    if (looked == null) {
      choose.requestFocus();
    } else {
      cases.requestFocus();
    }
  }

  @Override
  public void refresh() {
    Shown.say(said, "");
    look(Again.ALL);
  }
}
