package osteolog.exchange.image;

/// Something in a file that may tell who the patient, or a colleague, is.
///
/// @param kind what it tells
/// @param tag its name in the standard of the file
/// @param value what stands there; for the screen alone
public record Identifier(Kind kind, String tag, String value) {

  /// What an identifier tells.
  public enum Kind {
    /// The patient's name.
    PATIENT_NAME,
    /// A number of the patient's.
    PATIENT_NUMBER,
    /// When the patient was born.
    BIRTH,
    /// An address, a telephone, where a picture was taken.
    PLACE,
    /// Someone else's name.
    PERSON,
    /// A clinic.
    CLINIC,
    /// A number of the study, the request or the picture.
    STUDY_NUMBER,
    /// A device that can be told from others.
    DEVICE,
    /// Free text.
    REMARK
  }

  /// Never the value: this text may reach a log.
  @Override
  public String toString() {
    return "Identifier[" + kind + ", " + tag + "]";
  }
}
