package osteolog.ui.colleagues;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import osteolog.ui.exchange.FolderExport;
import osteolog.ui.exchange.PartPage;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.Job;
import osteolog.ui.kit.LongWork;
import osteolog.ui.series.SavedSeries;
import osteolog.ui.series.SeriesFilter;
import osteolog.words.Words;

/// Sends cases to colleagues: which, for whom, into which file.
public final class SendPart implements PartPage {

  @FXML private ScrollPane page;
  @FXML private ComboBox<SeriesFilter> cases;
  @FXML private TextField only;
  @FXML private Label count;
  @FXML private VBox recipients;
  @FXML private PasswordField passphrase;
  @FXML private PasswordField again;
  @FXML private Label hint;
  @FXML private Button write;
  @FXML private HBox progressLine;
  @FXML private ProgressBar progress;
  @FXML private Button stop;
  @FXML private Label said;

  private final PacketDesk desk;
  private final Colleagues colleagues;
  private final SavedSeries kept;
  private final LongWork work;
  private final FileChoice choice;
  private final SaidWords saying;
  private final Words words;
  private CasesToSend which;
  private ForWhom whom;

  /// A page that makes packets at this desk.
  @SuppressWarnings("NullAway.Init") // the two choices come with the FXML
  public SendPart(
      PacketDesk desk,
      Colleagues colleagues,
      SavedSeries kept,
      FolderExport folders,
      SaidWords saying) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.kept = kept;
    this.work = folders.work();
    this.choice = folders.choice();
    this.saying = saying;
    this.words = saying.words();
  }

  @FXML
  private void initialize() {
    which =
        new CasesToSend(
            new CasesToSend.Fields(cases, only, count),
            desk.logbook().index(),
            kept,
            words,
            this::tellWritable);
    whom = new ForWhom(new ForWhom.Fields(recipients, passphrase, again), colleagues, words);
    hint.setText(words.text("colleagues.send.hint", Integer.toString(PacketDesk.LEAST)));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    work.underWay().subscribe(this::tellJob);
    Shown.say(said, "");
  }

  private void tellWritable() {
    write.setDisable(work.underWay().get().isPresent() || which.isEmpty());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      write.fire();
    }
  }

  @FXML
  private void write() {
    var wrong = whom.wrong();
    Shown.say(said, wrong.orElse(""));
    if (wrong.isPresent() || work.underWay().get().isPresent()) {
      return;
    }
    var ids = which.ids();
    var lock = whom.lock();
    choice
        .newFile(words.text("colleagues.send.file"), name(), PacketDesk.ENDING)
        .ifPresent(
            file ->
                work.begin(
                    job -> desk.send(ids, lock, file, job::reached, job::isStopped),
                    sent -> told(sentence(sent), sent instanceof Sent.Written),
                    () -> told(words.text("export.failed"), false)));
  }

  /// A name with nothing but the day.
  private String name() {
    var day = desk.me().get().at().atZone(saying.zone()).toLocalDate();
    return "osteolog-" + day + "." + PacketDesk.ENDING;
  }

  private String told(String sentence, boolean written) {
    if (written) {
      whom.forget();
    }
    Shown.say(said, sentence);
    return sentence;
  }

  private String sentence(Sent sent) {
    return switch (sent) {
      case Sent.Written(var file, var number) ->
          words.text("colleagues.send.done", number, file.toString());
      case Sent.Stopped() -> words.text("export.stopped");
      case Sent.Refused(var why) ->
          words.text("colleagues.send.refused", Shown.refused(why, words));
      case Sent.KeysDamaged() ->
          words.text("colleagues.keys_damaged", desk.own().file().toString());
    };
  }

  @FXML
  private void stop() {
    work.stop();
  }

  /// The focus goes to what can be pressed, and comes back.
  private void tellJob(Optional<Job> job) {
    boolean focused = write.isFocused() || stop.isFocused();
    Shown.shown(progressLine, job.isPresent());
    progress.progressProperty().unbind();
    job.ifPresent(now -> progress.progressProperty().bind(now.progress()));
    tellWritable();
    if (focused) {
      (job.isPresent() ? stop : write).requestFocus();
    }
  }

  @Override
  public void enter() {
    which.fill();
    whom.fill();
    tellWritable();
    cases.requestFocus();
  }

  @Override
  public void refresh() {
    which.find();
    tellWritable();
  }
}
