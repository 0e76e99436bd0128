package osteolog.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes figures to files; the same figure gives the same bytes, whenever it is written.
public final class FigureFile {

  private FigureFile() {}

  /// Writes the figure in that format; the stream is left open.
  public static void write(Figure figure, FigureFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case SVG -> SvgFile.write(figure, out);
      case PDF -> PdfFile.write(figure, out);
      case PNG -> PngFile.write(figure, out);
    }
  }

  /// Writes the figure to `target`, whole or not at all.
  ///
  /// An existing file is refused with `FileAlreadyExistsException` unless `replace` is true. The
  /// bytes go to a temporary file beside the target, which then takes the target's name in one
  /// step.
  public static void write(Figure figure, FigureFormat format, Path target, boolean replace)
      throws IOException {
    if (!replace && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    var folder = target.toAbsolutePath().getParent();
    var part = Files.createTempFile(folder, ".figure-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(figure, format, out);
      }
      if (replace) {
        replace(part, target);
      } else {
        // Creating the name first fails where a move would overwrite a file made meanwhile.
        claim(part, target);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void claim(Path part, Path target) throws IOException {
    Files.createFile(target);
    try {
      replace(part, target);
    } catch (IOException failed) {
      Files.deleteIfExists(target);
      throw failed;
    }
  }
}
