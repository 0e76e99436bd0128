/// DICOM files: what a header says of a study, whom it names, and the picture where it can be
/// shown.
///
/// The reader is our own, and small, because none of the libraries that could be had would do
/// (looked for in November 2026 on Maven Central):
///
/// * `net.imagej:ij` 1.54p reads no deflated files (it fails with a `NegativeArraySizeException`),
///   no files without a preamble, no character set but ASCII (Japanese names come out as escape
///   sequences), takes files that were cut short without a word, and tells of trouble in windows of
///   its own;
/// * `dcm4che`, `weasis-dicom-tools` and `pixelmed` are not there, `dicom-tools` was left in 2018,
///   `dicom-streams` brings Scala and a server's streams with it.
///
/// What is read is the little that a record asks for: the elements in `Element`, those that tell
/// who somebody is (`Telling`, and every person's name), and the pixels. Everything else is passed
/// over without being held. `HeaderReader` believes a length only as far as the file goes, and no
/// more elements, levels and bytes than [osteolog.exchange.image.Limits] allows; all that can be
/// wrong ends in one [osteolog.exchange.image.FileRefused].
///
/// Pixels are read as they are, from run lengths, and from JPEG through ImageIO (lossless JPEG by
/// TwelveMonkeys, pure Java). For JPEG-LS and JPEG 2000 no well-kept decoder under a licence that
/// suits is at hand: the header is shown and [osteolog.exchange.dicom.DicomFile.NoPicture] says why
/// there is no picture.
///
/// The file is kept byte for byte, so that its hash is that of the clinic's own copy. The 128 bytes
/// before its mark are never run or shown; a file that begins like a program is refused.
@NullMarked
package osteolog.exchange.dicom;

import org.jspecify.annotations.NullMarked;
