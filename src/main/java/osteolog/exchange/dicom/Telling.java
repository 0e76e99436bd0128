package osteolog.exchange.dicom;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import osteolog.exchange.image.Identifier.Kind;

/// The elements that may tell who somebody is, wherever in a file they stand (chosen from the basic
/// confidentiality profile, PS3.15 Table E.1-1). Any other element that holds a person's name tells
/// as well.
enum Telling {
  ACCESSION_NUMBER(0x0008_0050, Kind.STUDY_NUMBER, "Accession Number"),
  SOP_INSTANCE(0x0008_0018, Kind.STUDY_NUMBER, "SOP Instance UID"),
  INSTITUTION(0x0008_0080, Kind.CLINIC, "Institution Name"),
  INSTITUTION_ADDRESS(0x0008_0081, Kind.CLINIC, "Institution Address"),
  DEPARTMENT(0x0008_1040, Kind.CLINIC, "Institutional Department Name"),
  REFERRING(0x0008_0090, Kind.PERSON, "Referring Physician's Name"),
  REFERRING_ADDRESS(0x0008_0092, Kind.PLACE, "Referring Physician's Address"),
  REFERRING_TELEPHONE(0x0008_0094, Kind.PLACE, "Referring Physician's Telephone Numbers"),
  CONSULTING(0x0008_009C, Kind.PERSON, "Consulting Physician's Name"),
  OF_RECORD(0x0008_1048, Kind.PERSON, "Physician(s) of Record"),
  PERFORMING(0x0008_1050, Kind.PERSON, "Performing Physician's Name"),
  READING(0x0008_1060, Kind.PERSON, "Name of Physician(s) Reading Study"),
  OPERATOR(0x0008_1070, Kind.PERSON, "Operators' Name"),
  STATION(0x0008_1010, Kind.DEVICE, "Station Name"),
  STUDY_DESCRIPTION(0x0008_1030, Kind.REMARK, "Study Description"),
  ADMITTING_DIAGNOSES(0x0008_1080, Kind.REMARK, "Admitting Diagnoses Description"),
  PATIENT_NAME(0x0010_0010, Kind.PATIENT_NAME, "Patient's Name"),
  PATIENT_ID(0x0010_0020, Kind.PATIENT_NUMBER, "Patient ID"),
  ISSUER(0x0010_0021, Kind.CLINIC, "Issuer of Patient ID"),
  BIRTH_DATE(0x0010_0030, Kind.BIRTH, "Patient's Birth Date"),
  BIRTH_TIME(0x0010_0032, Kind.BIRTH, "Patient's Birth Time"),
  INSURANCE(0x0010_0050, Kind.PATIENT_NUMBER, "Patient's Insurance Plan Code"),
  OTHER_IDS(0x0010_1000, Kind.PATIENT_NUMBER, "Other Patient IDs"),
  OTHER_NAMES(0x0010_1001, Kind.PATIENT_NAME, "Other Patient Names"),
  BIRTH_NAME(0x0010_1005, Kind.PATIENT_NAME, "Patient's Birth Name"),
  ADDRESS(0x0010_1040, Kind.PLACE, "Patient's Address"),
  MOTHER(0x0010_1060, Kind.PERSON, "Patient's Mother's Birth Name"),
  RECORD_LOCATOR(0x0010_1090, Kind.PATIENT_NUMBER, "Medical Record Locator"),
  COUNTRY(0x0010_2150, Kind.PLACE, "Country of Residence"),
  REGION(0x0010_2152, Kind.PLACE, "Region of Residence"),
  TELEPHONE(0x0010_2154, Kind.PLACE, "Patient's Telephone Numbers"),
  TELECOM(0x0010_2155, Kind.PLACE, "Patient's Telecom Information"),
  OCCUPATION(0x0010_2180, Kind.REMARK, "Occupation"),
  HISTORY(0x0010_21B0, Kind.REMARK, "Additional Patient History"),
  RESPONSIBLE(0x0010_2297, Kind.PERSON, "Responsible Person"),
  PATIENT_COMMENTS(0x0010_4000, Kind.REMARK, "Patient Comments"),
  SERIAL_NUMBER(0x0018_1000, Kind.DEVICE, "Device Serial Number"),
  STUDY_UID(0x0020_000D, Kind.STUDY_NUMBER, "Study Instance UID"),
  SERIES_UID(0x0020_000E, Kind.STUDY_NUMBER, "Series Instance UID"),
  STUDY_ID(0x0020_0010, Kind.STUDY_NUMBER, "Study ID"),
  IMAGE_COMMENTS(0x0020_4000, Kind.REMARK, "Image Comments"),
  REQUESTING(0x0032_1032, Kind.PERSON, "Requesting Physician"),
  REQUESTING_SERVICE(0x0032_1033, Kind.CLINIC, "Requesting Service"),
  REQUESTED_PROCEDURE(0x0032_1060, Kind.REMARK, "Requested Procedure Description"),
  STUDY_COMMENTS(0x0032_4000, Kind.REMARK, "Study Comments"),
  ADMISSION(0x0038_0010, Kind.STUDY_NUMBER, "Admission ID"),
  PATIENT_LOCATION(0x0038_0300, Kind.PLACE, "Current Patient Location"),
  VISIT_COMMENTS(0x0038_4000, Kind.REMARK, "Visit Comments"),
  PROCEDURE_STEP(0x0040_0253, Kind.STUDY_NUMBER, "Performed Procedure Step ID"),
  REQUEST(0x0040_1001, Kind.STUDY_NUMBER, "Requested Procedure ID"),
  REQUEST_COMMENTS(0x0040_1400, Kind.REMARK, "Requested Procedure Comments"),
  VERIFIER(0x0040_A075, Kind.PERSON, "Verifying Observer Name"),
  PERSON(0x0040_A123, Kind.PERSON, "Person Name"),
  CREATOR(0x0070_0084, Kind.PERSON, "Content Creator's Name");

  private static final Map<Integer, Telling> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(t -> t.tag, Function.identity()));

  private final int tag;
  private final Kind kind;
  private final String standardName;

  Telling(int tag, Kind kind, String standardName) {
    this.tag = tag;
    this.kind = kind;
    this.standardName = standardName;
  }

  /// What the element of that number tells.
  static Optional<Telling> at(int tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  Kind kind() {
    return kind;
  }

  /// Its name in the standard.
  String standardName() {
    return standardName;
  }
}
