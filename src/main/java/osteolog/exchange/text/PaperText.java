package osteolog.exchange.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// Opens the text of a paper: UTF-8, UTF-16 with its mark or Windows-1252, or the text of a PDF.
///
/// A PDF is known by its first bytes, not by its name. Its lines are the lines of its pages, one
/// after another.
public final class PaperText {

  /// The largest file that is read, in bytes.
  static final long LARGEST = 50L * 1024 * 1024;

  /// The most pages that are read.
  static final int MOST_PAGES = 2000;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PaperText() {}

  /// The text of the file; throws [PaperRefused] where it has none that can be read.
  public static String read(Path file) throws PaperRefused {
    var bytes = bytes(file);
    var text = isPdf(bytes) ? pdf(bytes) : plain(bytes);
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new PaperRefused(PaperRefused.Why.NO_TEXT);
    }
    return text;
  }

  private static byte[] bytes(Path file) throws PaperRefused {
    try {
      if (!Files.isRegularFile(file)) {
        throw new PaperRefused(PaperRefused.Why.MISSING);
      }
      if (Files.size(file) > LARGEST) {
        throw new PaperRefused(PaperRefused.Why.TOO_LARGE);
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new PaperRefused(PaperRefused.Why.MISSING);
    }
  }

  private static boolean isPdf(byte[] bytes) {
    return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
  }

  private static String pdf(byte[] bytes) throws PaperRefused {
    try (var document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new PaperRefused(PaperRefused.Why.TOO_LARGE);
      }
      return new PDFTextStripper().getText(document);
    } catch (InvalidPasswordException locked) {
      throw new PaperRefused(PaperRefused.Why.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The library throws whatever a damaged file drives it to.
      throw new PaperRefused(PaperRefused.Why.BROKEN);
    }
  }

  private static String plain(byte[] bytes) throws PaperRefused {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    for (byte sign : bytes) {
      if (sign == 0) {
        throw new PaperRefused(PaperRefused.Why.NOT_TEXT);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
