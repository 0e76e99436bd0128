package osteolog.exchange.dicom;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The elements of a DICOM header that are read for the form and the picture (PS3.6); all others
/// are passed over.
///
/// One that stands in a sequence is named with that sequence: the same number means other things in
/// other places.
enum Element {
  MEDIA_CLASS(0x0002_0002),
  TRANSFER_SYNTAX(0x0002_0010),
  IMAGE_TYPE(0x0008_0008),
  SOP_CLASS(0x0008_0016),
  STUDY_DATE(0x0008_0020),
  SERIES_DATE(0x0008_0021),
  ACQUISITION_DATE(0x0008_0022),
  CONTENT_DATE(0x0008_0023),
  MODALITY(0x0008_0060),
  REGION(0x0008_2218, 0x0008_0104),
  BODY_PART(0x0018_0015),
  CONTRAST_AGENT(0x0018_0010),
  SCANNING_SEQUENCE(0x0018_0020),
  SEQUENCE_VARIANT(0x0018_0021),
  SEQUENCE_NAME(0x0018_0024),
  TRACER_OLD(0x0018_0031),
  SLICE_THICKNESS(0x0018_0050),
  REPETITION_TIME(0x0018_0080),
  ECHO_TIME(0x0018_0081),
  INVERSION_TIME(0x0018_0082),
  FIELD_STRENGTH(0x0018_0087),
  PROTOCOL(0x0018_1030),
  IMAGER_SPACING(0x0018_1164),
  VIEW_POSITION(0x0018_5101),
  SERIES_DESCRIPTION(0x0008_103E),
  LATERALITY(0x0020_0060),
  IMAGE_LATERALITY(0x0020_0062),
  ORIENTATION(0x0020_0037),
  PATIENT_ORIENTATION(0x0020_0020),
  FRAME_LATERALITY(0x0020_9071, 0x0020_9072),
  TRACER(0x0054_0016, 0x0018_0031),
  ACTIVITY(0x0054_0016, 0x0018_1074),
  TRACER_MEANING(0x0054_0304, 0x0008_0104),
  ENHANCED_REPETITION_TIME(0x0018_9112, 0x0018_0080),
  ENHANCED_ECHO_TIME(0x0018_9114, 0x0018_9082),
  ENHANCED_SLICE_THICKNESS(0x0028_9110, 0x0018_0050),
  ENHANCED_SPACING(0x0028_9110, 0x0028_0030),
  ENHANCED_ORIENTATION(0x0020_9116, 0x0020_0037),
  ENHANCED_CENTRE(0x0028_9132, 0x0028_1050),
  ENHANCED_WIDTH(0x0028_9132, 0x0028_1051),
  ENHANCED_INTERCEPT(0x0028_9145, 0x0028_1052),
  ENHANCED_SLOPE(0x0028_9145, 0x0028_1053),
  SAMPLES(0x0028_0002),
  PHOTOMETRIC(0x0028_0004),
  PLANAR(0x0028_0006),
  FRAMES(0x0028_0008),
  ROWS(0x0028_0010),
  COLUMNS(0x0028_0011),
  SPACING(0x0028_0030),
  BITS_ALLOCATED(0x0028_0100),
  BITS_STORED(0x0028_0101),
  HIGH_BIT(0x0028_0102),
  SIGNED(0x0028_0103),
  BURNED_IN(0x0028_0301),
  CENTRE(0x0028_1050),
  WIDTH(0x0028_1051),
  INTERCEPT(0x0028_1052),
  SLOPE(0x0028_1053),
  RED_DESCRIPTOR(0x0028_1101),
  GREEN_DESCRIPTOR(0x0028_1102),
  BLUE_DESCRIPTOR(0x0028_1103),
  RED(0x0028_1201),
  GREEN(0x0028_1202),
  BLUE(0x0028_1203);

  /// An element and the sequence that it stands in, 0 for none.
  private record Place(int sequence, int tag) {}

  private static final Map<Place, Element> BY_PLACE =
      Arrays.stream(values())
          .collect(Collectors.toMap(e -> new Place(e.sequence, e.tag), Function.identity()));

  /// The groups of functional groups: what all frames share, and what each has of its own.
  private static final Set<Integer> GROUPS = Set.of(0x5200_9229, 0x5200_9230);

  private static final Set<Integer> SEQUENCES =
      Arrays.stream(values()).map(e -> e.sequence).collect(Collectors.toSet());

  private final int sequence;
  private final int tag;

  Element(int tag) {
    this(0, tag);
  }

  Element(int sequence, int tag) {
    this.sequence = sequence;
    this.tag = tag;
  }

  /// The element of that number in that sequence, where it is read.
  static Optional<Element> at(int sequence, int tag) {
    return Optional.ofNullable(BY_PLACE.get(new Place(sequence, tag)));
  }

  /// Whether what is read may stand in the sequence; in any other it speaks of something else, as
  /// of an earlier study.
  static boolean mayHold(int sequence) {
    return GROUPS.contains(sequence) || SEQUENCES.contains(sequence);
  }
}
