package osteolog.figure;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a figure can become.
public enum FigureFormat {
  /// Vector graphics with text that stays text.
  SVG,
  /// One page of the figure's size, fonts embedded.
  PDF,
  /// A bitmap of 300 dpi, white paper included.
  PNG;

  /// The ending of its files, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format that a file's name asks for, if any.
  public static Optional<FigureFormat> of(Path file) {
    var last = file.getFileName();
    var name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    for (var format : values()) {
      if (name.endsWith("." + format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
