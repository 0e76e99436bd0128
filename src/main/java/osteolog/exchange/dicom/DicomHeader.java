package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Plane;
import osteolog.domain.entry.Side;

/// What the header of a DICOM file says of the study, as far as a record of it asks for that.
///
/// @param modality the code of the device, such as `MR`
/// @param imageType what kind of picture of that device, such as `WHOLE BODY`
/// @param bodyPart the code, or the words, of what was examined
/// @param side the side that was examined
/// @param view the code of the view of a film, such as `AP`
/// @param plane the plane of a section that lies in one
/// @param edges what lies at the edges of the picture
/// @param studyDate the day of the study
/// @param acquisitionDate the day when the picture was taken
/// @param sequence the sequence in the maker's or the clinic's words
/// @param technique the codes of the scanning sequence
/// @param echoTimeMs echo time in milliseconds
/// @param repetitionTimeMs repetition time in milliseconds
/// @param inversionTimeMs inversion time in milliseconds
/// @param sliceThicknessMm slice thickness in millimetres
/// @param fieldStrengthT field strength in tesla
/// @param contrast the contrast agent
/// @param tracer the tracer in words
/// @param activityMbq the activity given in megabecquerel
/// @param burnedIn whether it says that names stand in the picture itself; nothing where it is
///   silent
/// @param privateOnes how many elements of the maker's own it has, in which anything may stand
public record DicomHeader(
    @Nullable String modality,
    List<String> imageType,
    @Nullable String bodyPart,
    @Nullable Side side,
    @Nullable String view,
    @Nullable Plane plane,
    @Nullable Edges edges,
    @Nullable LocalDate studyDate,
    @Nullable LocalDate acquisitionDate,
    @Nullable String sequence,
    List<String> technique,
    @Nullable BigDecimal echoTimeMs,
    @Nullable BigDecimal repetitionTimeMs,
    @Nullable BigDecimal inversionTimeMs,
    @Nullable BigDecimal sliceThicknessMm,
    @Nullable BigDecimal fieldStrengthT,
    @Nullable String contrast,
    @Nullable String tracer,
    @Nullable BigDecimal activityMbq,
    @Nullable Boolean burnedIn,
    int privateOnes) {

  /// Copies the lists.
  public DicomHeader {
    imageType = List.copyOf(imageType);
    technique = List.copyOf(technique);
  }

  /// The day that the record of the study asks for: the day of the study, else when the picture was
  /// taken.
  public @Nullable LocalDate day() {
    return studyDate != null ? studyDate : acquisitionDate;
  }

  /// Never the values: this text may reach a log.
  @Override
  public String toString() {
    return "DicomHeader";
  }
}
