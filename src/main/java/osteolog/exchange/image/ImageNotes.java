package osteolog.exchange.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Identifier.Kind;

/// What stands beside the picture in a picture file: EXIF, IPTC, XMP and texts.
///
/// @param identifiers what may tell who the patient, or a colleague, is
record ImageNotes(List<Identifier> identifiers) {

  private static final int MOST = 200;

  private static final Map<Integer, Kind> EXIF =
      Map.ofEntries(
          Map.entry(ExifDirectoryBase.TAG_ARTIST, Kind.PERSON),
          Map.entry(ExifDirectoryBase.TAG_WIN_AUTHOR, Kind.PERSON),
          Map.entry(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, Kind.PERSON),
          Map.entry(ExifDirectoryBase.TAG_COPYRIGHT, Kind.PERSON),
          Map.entry(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, Kind.DEVICE),
          Map.entry(ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER, Kind.DEVICE),
          Map.entry(ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID, Kind.STUDY_NUMBER),
          Map.entry(ExifDirectoryBase.TAG_DOCUMENT_NAME, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_HOST_COMPUTER, Kind.DEVICE),
          Map.entry(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_USER_COMMENT, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_WIN_TITLE, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_WIN_COMMENT, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_WIN_SUBJECT, Kind.REMARK),
          Map.entry(ExifDirectoryBase.TAG_WIN_KEYWORDS, Kind.REMARK));

  /// Reads the notes; a picture whose notes cannot be read is a damaged one, because nobody could
  /// say whom they name.
  static ImageNotes of(Path path) throws FileRefused {
    try {
      return of(ImageMetadataReader.readMetadata(path.toFile()));
    } catch (ImageProcessingException | RuntimeException e) {
      throw new FileRefused(Reason.DAMAGED);
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    }
  }

  private static ImageNotes of(Metadata notes) {
    var found = new ArrayList<Identifier>();
    for (var directory : notes.getDirectories()) {
      switch (directory) {
        case GpsDirectory gps -> add(found, Kind.PLACE, gps);
        case ExifDirectoryBase exif ->
            EXIF.forEach((tag, kind) -> add(found, kind, exif, tag.intValue()));
        case IptcDirectory iptc -> add(found, Kind.REMARK, iptc);
        case JpegCommentDirectory comment -> add(found, Kind.REMARK, comment);
        case PngDirectory png -> add(found, Kind.REMARK, png, PngDirectory.TAG_TEXTUAL_DATA);
        case XmpDirectory xmp ->
            xmp.getXmpProperties()
                .forEach((name, value) -> add(found, new Identifier(Kind.REMARK, name, value)));
        default -> {}
      }
    }
    return new ImageNotes(List.copyOf(found));
  }

  private static void add(List<Identifier> found, Kind kind, Directory directory) {
    for (var tag : directory.getTags()) {
      add(found, kind, directory, tag.getTagType());
    }
  }

  private static void add(List<Identifier> found, Kind kind, Directory directory, int tag) {
    var value = directory.getDescription(tag);
    if (value != null) {
      add(found, new Identifier(kind, directory.getTagName(tag), value.strip()));
    }
  }

  private static void add(List<Identifier> found, Identifier identifier) {
    if (!identifier.value().isEmpty() && found.size() < MOST && !found.contains(identifier)) {
      found.add(identifier);
    }
  }
}
