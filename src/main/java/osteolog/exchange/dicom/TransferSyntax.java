package osteolog.exchange.dicom;

import java.util.Arrays;
import java.util.Optional;

/// How the elements of a DICOM file are written, and how its pixels are packed (PS3.5 Annex A).
public enum TransferSyntax {
  /// Elements without their kind, least byte first.
  IMPLICIT("1.2.840.10008.1.2", Packing.NONE),
  /// Elements with their kind, least byte first.
  EXPLICIT("1.2.840.10008.1.2.1", Packing.NONE),
  /// The same, all of it deflated.
  DEFLATED("1.2.840.10008.1.2.1.99", Packing.NONE),
  /// Elements with their kind, greatest byte first; retired, and still met.
  BIG_ENDIAN("1.2.840.10008.1.2.2", Packing.NONE),
  /// JPEG of eight bits.
  JPEG_BASELINE("1.2.840.10008.1.2.4.50", Packing.JPEG),
  /// JPEG of eight or twelve bits.
  JPEG_EXTENDED("1.2.840.10008.1.2.4.51", Packing.JPEG),
  /// JPEG that loses nothing, process 14.
  JPEG_LOSSLESS("1.2.840.10008.1.2.4.57", Packing.JPEG),
  /// The same with first-order prediction: what most clinics write.
  JPEG_LOSSLESS_FIRST("1.2.840.10008.1.2.4.70", Packing.JPEG),
  /// JPEG-LS that loses nothing.
  JPEG_LS_LOSSLESS("1.2.840.10008.1.2.4.80", Packing.JPEG_LS),
  /// JPEG-LS that loses a little.
  JPEG_LS("1.2.840.10008.1.2.4.81", Packing.JPEG_LS),
  /// JPEG 2000 that loses nothing.
  JPEG_2000_LOSSLESS("1.2.840.10008.1.2.4.90", Packing.JPEG_2000),
  /// JPEG 2000.
  JPEG_2000("1.2.840.10008.1.2.4.91", Packing.JPEG_2000),
  /// JPEG 2000 in several components, losing nothing.
  JPEG_2000_PARTS_LOSSLESS("1.2.840.10008.1.2.4.92", Packing.JPEG_2000),
  /// JPEG 2000 in several components.
  JPEG_2000_PARTS("1.2.840.10008.1.2.4.93", Packing.JPEG_2000),
  /// Run lengths.
  RUN_LENGTH("1.2.840.10008.1.2.5", Packing.RUN_LENGTH),
  /// One that is not known: its elements are written as in [#EXPLICIT], its pixels are not read.
  OTHER("", Packing.OTHER);

  /// How pixels are packed.
  public enum Packing {
    /// Not at all.
    NONE,
    /// As run lengths.
    RUN_LENGTH,
    /// As JPEG.
    JPEG,
    /// As JPEG-LS.
    JPEG_LS,
    /// As JPEG 2000.
    JPEG_2000,
    /// In a way that is not known here, videos among them.
    OTHER
  }

  private final String uid;
  private final Packing packing;

  TransferSyntax(String uid, Packing packing) {
    this.uid = uid;
    this.packing = packing;
  }

  /// How its pixels are packed.
  public Packing packing() {
    return packing;
  }

  /// The syntax of that number; none where the file names none.
  static Optional<TransferSyntax> named(String uid) {
    return uid.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Arrays.stream(values()).filter(s -> s.uid.equals(uid)).findFirst().orElse(OTHER));
  }
}
