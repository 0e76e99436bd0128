package osteolog.ui.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Attachment;
import osteolog.ui.kit.Background;
import osteolog.ui.picture.Thumbnail;

/// The thumbnails of the files of a case, each made when its row is first seen and held only while
/// the case is shown.
final class Thumbnails {

  private static final int SIZE = 48;

  private final Intake intake;
  private final Background reading;
  private final Map<String, Optional<Image>> made = new HashMap<>();
  private Runnable arrived = () -> {};

  Thumbnails(Intake intake, Background reading) {
    this.intake = intake;
    this.reading = reading;
  }

  /// What to do when one has been made.
  void onArrival(Runnable show) {
    arrived = show;
  }

  /// A cell that shows the thumbnail of its file.
  TableCell<Attachment, String> cell() {
    return new TableCell<>() {
      private final ImageView view = new ImageView();

      @Override
      protected void updateItem(@Nullable String sha, boolean empty) {
        super.updateItem(sha, empty);
        view.setImage(empty || sha == null ? null : of(sha).orElse(null));
        setGraphic(view);
      }
    };
  }

  private Optional<Image> of(String sha) {
    var known = made.get(sha);
    if (known != null) {
      return known;
    }
    made.put(sha, Optional.empty());
    reading.ask(
        () -> {
          var picture = intake.kept(sha).picture();
          return picture.isEmpty()
              ? Optional.<Image>empty()
              : Optional.of(Thumbnail.of(picture.get(), SIZE));
        },
        image -> {
          made.replace(sha, image);
          arrived.run();
        },
        // A file that is missing or damaged is told of when it is opened, once.
        _ -> {});
    return Optional.empty();
  }

  /// Lets go of them.
  void clear() {
    made.clear();
  }
}
