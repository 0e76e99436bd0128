package osteolog.domain.entry;

/// The kind of imaging study.
public enum Modality {
  RADIOGRAPH,
  CT,
  MRI,
  WHOLE_BODY_BONE_SCAN,
  TRIPHASIC_BONE_SCAN,
  SPECT,
  SPECT_CT,
  FLUOROSCOPY,
  ULTRASOUND,
  OTHER
}
