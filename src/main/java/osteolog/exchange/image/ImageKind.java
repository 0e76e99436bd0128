package osteolog.exchange.image;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of picture files that are read, told by how they begin and never by their names.
public enum ImageKind {
  /// Portable Network Graphics.
  PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),
  /// JPEG, as cameras and telephones write it.
  JPEG("image/jpeg", "jpeg", "\u00FF\u00D8\u00FF"),
  /// Tagged Image File Format, least byte first.
  TIFF("image/tiff", "tiff", "II*\0"),
  /// The same, greatest byte first.
  TIFF_BIG("image/tiff", "tiff", "MM\0*"),
  /// Graphics Interchange Format.
  GIF("image/gif", "gif", "GIF8"),
  /// A Windows bitmap.
  BMP("image/bmp", "bmp", "BM");

  private final String mediaType;
  private final String reader;
  private final String start;

  ImageKind(String mediaType, String reader, String start) {
    this.mediaType = mediaType;
    this.reader = reader;
    this.start = start;
  }

  /// Its registered name, such as `image/png`.
  public String mediaType() {
    return mediaType;
  }

  /// The name of its reader in the JDK.
  String reader() {
    return reader;
  }

  /// The kind of a file that begins so.
  static Optional<ImageKind> of(byte[] beginning) {
    return Arrays.stream(values()).filter(kind -> kind.isStart(beginning)).findFirst();
  }

  private boolean isStart(byte[] beginning) {
    if (beginning.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((beginning[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
