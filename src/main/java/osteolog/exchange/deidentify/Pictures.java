package osteolog.exchange.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.Attachment;
import osteolog.exchange.files.KeptContents;

/// Which pictures of cases go out with them, de-identified.
public final class Pictures {

  /// None of them.
  public static final Pictures NONE = new Pictures(_ -> Optional.empty(), Set.of(), false);

  private final KeptContents contents;
  private final Set<SeenPicture> accepted;
  private final boolean unseen;

  private Pictures(KeptContents contents, Set<SeenPicture> accepted, boolean unseen) {
    this.contents = contents;
    this.accepted = accepted;
    this.unseen = unseen;
  }

  /// Those that a person looked at and let go.
  public static Pictures seen(KeptContents contents, Collection<SeenPicture> accepted) {
    return accepted.isEmpty() ? NONE : new Pictures(contents, Set.copyOf(accepted), false);
  }

  /// All of them, though nobody looked at them, but for those whose file says that names stand in
  /// its picture.
  public static Pictures unseen(KeptContents contents) {
    return new Pictures(contents, Set.of(), true);
  }

  /// Whether any may go.
  boolean isSome() {
    return unseen || !accepted.isEmpty();
  }

  /// Whether nobody looked at them.
  boolean areUnseen() {
    return unseen;
  }

  /// Whether one of the pictures of a file may go, as far as is known without reading it.
  boolean mayGo(Attachment attachment) {
    return unseen
        || accepted.stream()
            .anyMatch(
                seen ->
                    seen.attachment().equals(attachment.id())
                        && seen.sha256().equals(attachment.sha256()));
  }

  /// Whether one picture may go.
  boolean mayGo(Attachment attachment, int frame) {
    return unseen
        || accepted.contains(new SeenPicture(attachment.id(), attachment.sha256(), frame));
  }

  Optional<Path> place(String sha256) throws IOException {
    return contents.place(sha256);
  }
}
