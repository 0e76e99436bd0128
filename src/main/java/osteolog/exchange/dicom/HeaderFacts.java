package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Side;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Spacing.Plane;
import osteolog.exchange.image.Window;

/// Makes facts of elements. What is empty, impossible or 0 where nothing can be 0 is no fact.
///
/// @param header the elements
record HeaderFacts(Elements header) {

  /// Above this a dose in a bone scan was surely not written in megabecquerel.
  private static final BigDecimal MOST_MBQ = BigDecimal.valueOf(10_000);

  private static final int BECQUEREL_DIGITS = 6;

  DicomHeader facts() {
    var burnedIn = header.text(Element.BURNED_IN).orElse("");
    return new DicomHeader(
        first(Element.MODALITY),
        header.texts(Element.IMAGE_TYPE),
        first(Element.BODY_PART, Element.REGION),
        side(),
        first(Element.VIEW_POSITION),
        Edges.plane(header).orElse(null),
        Edges.of(header).orElse(null),
        date(Element.STUDY_DATE, Element.SERIES_DATE),
        date(Element.ACQUISITION_DATE, Element.CONTENT_DATE),
        first(Element.SERIES_DESCRIPTION, Element.PROTOCOL, Element.SEQUENCE_NAME),
        Stream.concat(
                header.texts(Element.SCANNING_SEQUENCE).stream(),
                header.texts(Element.SEQUENCE_VARIANT).stream())
            .filter(code -> !code.equals("NONE"))
            .toList(),
        positive(
            header.decimal(Element.ECHO_TIME).or(() -> header.real(Element.ENHANCED_ECHO_TIME))),
        positive(
            header
                .decimal(Element.REPETITION_TIME)
                .or(() -> header.decimal(Element.ENHANCED_REPETITION_TIME))),
        positive(header.decimal(Element.INVERSION_TIME)),
        positive(
            header
                .decimal(Element.SLICE_THICKNESS)
                .or(() -> header.decimal(Element.ENHANCED_SLICE_THICKNESS))),
        positive(header.decimal(Element.FIELD_STRENGTH)),
        first(Element.CONTRAST_AGENT),
        first(Element.TRACER_MEANING, Element.TRACER, Element.TRACER_OLD),
        activity(),
        burnedIn.isEmpty() ? null : burnedIn.equals("YES"),
        header.privateOnes());
  }

  private @Nullable String first(Element... elements) {
    return Stream.of(elements)
        .flatMap(element -> header.text(element).stream())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Side side() {
    var said = first(Element.IMAGE_LATERALITY, Element.FRAME_LATERALITY, Element.LATERALITY);
    return said == null
        ? null
        : switch (said) {
          case "R" -> Side.RIGHT;
          case "L" -> Side.LEFT;
          case "B" -> Side.BOTH;
          case "U" -> Side.NOT_APPLICABLE;
          default -> null;
        };
  }

  private @Nullable LocalDate date(Element... elements) {
    return Stream.of(elements)
        .flatMap(element -> header.text(element).flatMap(HeaderFacts::date).stream())
        .findFirst()
        .orElse(null);
  }

  /// A day as `20190304`, or `2019.03.04` as the standard before DICOM wrote it.
  private static Optional<LocalDate> date(String text) {
    var digits = text.replace(".", "");
    if (!digits.matches("(19|20)\\d{6}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static @Nullable BigDecimal positive(Optional<BigDecimal> number) {
    return number.filter(n -> n.signum() > 0).map(HeaderFacts::plain).orElse(null);
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// In megabecquerel for a bone scan, in becquerel for a PET (PS3.3 C.8.4.10, C.8.9.2); a number
  /// that fits neither is left out.
  private @Nullable BigDecimal activity() {
    var told = positive(header.decimal(Element.ACTIVITY));
    if (told == null) {
      return null;
    }
    var mbq =
        header.text(Element.MODALITY).orElse("").equals("PT")
            ? plain(told.movePointLeft(BECQUEREL_DIGITS))
            : told;
    return mbq.compareTo(MOST_MBQ) > 0 ? null : mbq;
  }

  Optional<Window> window() {
    return window(Element.CENTRE, Element.WIDTH)
        .or(() -> window(Element.ENHANCED_CENTRE, Element.ENHANCED_WIDTH));
  }

  private Optional<Window> window(Element centre, Element width) {
    var width0 = header.decimal(width).filter(w -> w.signum() > 0);
    return header
        .decimal(centre)
        .flatMap(c -> width0.map(w -> new Window(c.doubleValue(), w.doubleValue())));
  }

  /// The spacing of pixels: down first, then across.
  Optional<Spacing> spacing() {
    return spacing(Element.SPACING, Plane.PATIENT)
        .or(() -> spacing(Element.ENHANCED_SPACING, Plane.PATIENT))
        .or(() -> spacing(Element.IMAGER_SPACING, Plane.DETECTOR));
  }

  private Optional<Spacing> spacing(Element element, Plane at) {
    var numbers = header.decimals(element);
    return numbers.size() == 2 && numbers.stream().allMatch(n -> n.signum() > 0)
        ? Optional.of(new Spacing(numbers.get(1).doubleValue(), numbers.get(0).doubleValue(), at))
        : Optional.empty();
  }
}
