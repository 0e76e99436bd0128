package osteolog.exchange.fhir;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Study;
import osteolog.exchange.LeftOutTally;

/// Studies with their findings, sequences and phases, and what is told of attached files.
record ImagingResources(CaseBundle in, Places places, LeftOutTally counted, boolean fileNames) {

  private static final String STUDY = "study";
  private static final String TYPE = "[a-z]+/[A-Za-z0-9.+-]+";

  void write(Study it) {
    var study =
        CaseBundle.other("ImagingStudy", it, STUDY)
            .with("status", "unknown")
            .with("modality", modalities(it.modality()))
            .with("subject", in.patient())
            .with("started", Told.date(it.when()).orElse(null))
            .with("description", Data.words(it.modality()));
    in.write(study);
    var findings =
        in.observation(it, in.status(), "imaging", in.concepts().of(it.modality()))
            .with("bodySite", places.of(it.bone(), it.side()))
            .with("hasMember", members(it.id()))
            .with("derivedFrom", study(it));
    in.observed(findings, it, "modality", "bone");
  }

  private List<Element> members(UUID study) {
    return Stream.concat(
            in.file().all(MriSequence.class).stream().filter(s -> study.equals(s.studyId())),
            in.file().all(ScanPhase.class).stream().filter(s -> study.equals(s.studyId())))
        .map(member -> Data.reference(CaseBundle.urn(((Entry) member).id())))
        .toList();
  }

  private static List<Element> study(Entry study) {
    return List.of(Data.reference(CaseBundle.urn(study, STUDY)));
  }

  /// The images that an entry belongs to, where their study is there.
  private List<Element> imagesOf(@Nullable UUID id) {
    return in.file().all(Study.class).stream()
        .filter(study -> study.id().equals(id))
        .flatMap(study -> study(study).stream())
        .toList();
  }

  /// The modalities of DICOM; a radiograph may be film or digital, so it has our code alone.
  private static List<Element> modalities(Modality modality) {
    return switch (modality) {
      case CT -> List.of(dicom("CT"));
      case MRI -> List.of(dicom("MR"));
      case WHOLE_BODY_BONE_SCAN, TRIPHASIC_BONE_SCAN, SPECT -> List.of(dicom("NM"));
      case SPECT_CT -> List.of(dicom("NM"), dicom("CT"));
      case FLUOROSCOPY -> List.of(dicom("RF"));
      case ULTRASOUND -> List.of(dicom("US"));
      case RADIOGRAPH, OTHER ->
          List.of(Data.coding(Systems.CONCEPT, Concepts.name(modality), Data.words(modality)));
    };
  }

  private static Element dicom(String code) {
    return Data.coding(Systems.DICOM, code, null);
  }

  void write(MriSequence it) {
    var images = imagesOf(it.studyId());
    var observation =
        in.observation(
                it,
                in.status(),
                "imaging",
                in.concepts().of(it.sequence(), it.sequenceName(), false))
            .with("derivedFrom", images);
    in.observed(
        in.valued(observation, it.signal(), it, "signal"),
        it,
        "sequence",
        "sequence_name",
        "signal",
        images.isEmpty() ? "" : "study_id");
  }

  void write(ScanPhase it) {
    var images = imagesOf(it.studyId());
    var observation =
        in.observation(it, in.status(), "imaging", in.concepts().of(it.kind(), it.phase()))
            .with("bodySite", places.of(it.bone(), it.side()))
            .with("derivedFrom", images);
    in.observed(observation, it, "phase", "bone", images.isEmpty() ? "" : "study_id");
  }

  void write(Attachment it) {
    var images = imagesOf(it.studyId());
    var type = it.mediaType();
    boolean known = type != null && type.matches(TYPE);
    if (!fileNames) {
      counted.leaveOut(it.kind(), "file_name");
    }
    // The content stays in the log: what stands here tells of it.
    var attachment =
        Element.of("contentType", known ? type : null)
            .with("_url", Data.absent("unsupported"))
            .with("size", it.bytes())
            .with("title", fileNames ? it.fileName() : null);
    var document =
        CaseBundle.main("DocumentReference", it)
            .with("status", "current")
            .with("subject", in.patient())
            .with("description", it.caption())
            .with("content", List.of(Element.of("attachment", attachment)))
            .with("context", images.isEmpty() ? null : Element.of("related", images));
    in.written(
        document,
        it,
        List.of(
            "file_name",
            known ? "media_type" : "",
            "bytes",
            "caption",
            images.isEmpty() ? "" : "study_id"));
  }
}
