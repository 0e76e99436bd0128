package osteolog.exchange.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes small DICOM files for the tests: good ones, and with [#raw] any others.
final class DicomWriter {
  private static final Set<String> LONG = Set.of("OB", "OW", "SQ", "UN", "UT", "UC");
  private static final long UNDEFINED = 0xFFFF_FFFFL;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean explicit;
  private final boolean bigEndian;

  private DicomWriter(boolean explicit, boolean bigEndian) {
    this.explicit = explicit;
    this.bigEndian = bigEndian;
  }

  static DicomWriter explicit() {
    return new DicomWriter(true, false);
  }

  static DicomWriter implicit() {
    return new DicomWriter(false, false);
  }

  static DicomWriter bigEndian() {
    return new DicomWriter(true, true);
  }

  /// A writer of the same kind.
  private DicomWriter inner() {
    return new DicomWriter(explicit, bigEndian);
  }

  DicomWriter text(int tag, String vr, String value) {
    return text(tag, vr, value, StandardCharsets.ISO_8859_1);
  }

  DicomWriter text(int tag, String vr, String value, Charset charset) {
    return element(tag, vr, value.getBytes(charset));
  }

  DicomWriter u16(int tag, int... values) {
    var out = inner();
    for (int value : values) {
      out.u16(value);
    }
    return element(tag, "US", out.bytes());
  }

  DicomWriter f64(int tag, double value) {
    var out = inner();
    long bits = Double.doubleToLongBits(value);
    out.u32(bigEndian ? bits >>> 32 : bits);
    out.u32(bigEndian ? bits : bits >>> 32);
    return element(tag, "FD", out.bytes());
  }

  DicomWriter element(int tag, String vr, byte[] value) {
    head(tag, vr, value.length + value.length % 2);
    raw(value);
    return value.length % 2 == 0 ? this : raw(new byte[] {(byte) (vr.equals("UI") ? 0 : ' ')});
  }

  /// The head of an element alone, whatever its length.
  DicomWriter head(int tag, String vr, long length) {
    u16(tag >>> 16).u16(tag & 0xFFFF);
    if (!explicit || vr.isEmpty()) {
      return u32(length);
    }
    raw(vr.getBytes(StandardCharsets.US_ASCII));
    return LONG.contains(vr) ? u16(0).u32(length) : u16((int) length);
  }

  /// A sequence of items of known length.
  @SafeVarargs
  final DicomWriter sequence(int tag, Consumer<DicomWriter>... items) {
    var out = inner();
    for (var item : items) {
      var one = inner();
      item.accept(one);
      out.head(0xFFFE_E000, "", one.bytes().length).raw(one.bytes());
    }
    head(tag, "SQ", out.bytes().length);
    return raw(out.bytes());
  }

  /// A sequence of items that tell no length but an end.
  @SafeVarargs
  final DicomWriter openSequence(int tag, Consumer<DicomWriter>... items) {
    head(tag, "SQ", UNDEFINED);
    for (var item : items) {
      head(0xFFFE_E000, "", UNDEFINED);
      item.accept(this);
      head(0xFFFE_E00D, "", 0);
    }
    return head(0xFFFE_E0DD, "", 0);
  }

  /// Packed pixels: an empty table and these pieces.
  DicomWriter packed(List<byte[]> pieces) {
    head(0x7FE0_0010, "OB", UNDEFINED);
    head(0xFFFE_E000, "", 0);
    for (var piece : pieces) {
      head(0xFFFE_E000, "", piece.length + piece.length % 2).raw(piece);
      raw(new byte[piece.length % 2]);
    }
    return head(0xFFFE_E0DD, "", 0);
  }

  DicomWriter u16(int value) {
    int first = bigEndian ? value >> 8 : value;
    int second = bigEndian ? value : value >> 8;
    return raw(new byte[] {(byte) first, (byte) second});
  }

  DicomWriter u32(long value) {
    return bigEndian
        ? u16((int) (value >>> 16)).u16((int) value)
        : u16((int) value).u16((int) (value >>> 16));
  }

  DicomWriter raw(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /// The bytes as a whole file: preamble, mark, group 2, elements.
  byte[] file(String syntax) {
    return file(syntax, "1.2.840.10008.5.1.4.1.1.7", new byte[128]);
  }

  byte[] file(String syntax, String mediaClass, byte[] preamble) {
    var out = explicit();
    out.raw(preamble).raw("DICM".getBytes(StandardCharsets.US_ASCII));
    out.text(0x0002_0002, "UI", mediaClass).text(0x0002_0010, "UI", syntax);
    return out.raw(bytes()).bytes();
  }

  /// The bytes deflated, as a whole file.
  byte[] deflatedFile() {
    var deflated = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflated, new Deflater(9, true))) {
      out.write(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return explicit().raw(deflated.toByteArray()).file("1.2.840.10008.1.2.1.99");
  }

  static Path write(Path folder, byte[] file) {
    try {
      return Files.write(folder.resolve("film.dcm"), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
