package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.SequenceName;
import osteolog.domain.entry.SourceKind;
import osteolog.domain.entry.Study;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;

class ProposalTest {

  @TempDir Path temp;

  private Proposal proposal(byte[] file) throws FileRefused {
    return Proposal.of(DicomFile.read(DicomWriter.write(temp, file), Limits.USUAL).header());
  }

  private static Entry entry(
      EntryKind kind, Map<String, String> proposed, Map<String, String> more) {
    var texts = new HashMap<>(proposed);
    texts.putAll(more);
    texts.put("id", new UUID(0, 2).toString());
    texts.put("case_id", new UUID(0, 1).toString());
    return Entry.of(kind, texts);
  }

  @Test
  void anMriFillsAStudyAndASequenceWithWhatItsFileSays() throws FileRefused {
    var proposal = proposal(Films.Way.EXPLICIT.mri());
    assertThat(proposal.study())
        .containsEntry("modality", "mri")
        .containsEntry("bone", "femur")
        .containsEntry("side", "right")
        .containsEntry("when", "2019-03-04")
        .containsEntry("plane", "coronal")
        .containsEntry("field_strength_t", "1.5");
    assertThat(proposal.sequence())
        .containsEntry("te_ms", "68")
        .containsEntry("tr_ms", "4200")
        .containsEntry("slice_mm", "4")
        .containsEntry("sequence_name", "T2 STIR cor")
        .doesNotContainKey("sequence");
    var study = (Study) entry(EntryKind.STUDY, proposal.study(), Map.of());
    assertThat(study.origin().source()).isEqualTo(SourceKind.FILE);
    var sequence =
        (MriSequence) entry(EntryKind.SEQUENCE, proposal.sequence(), Map.of("sequence", "t2_stir"));
    assertThat(sequence.sequence()).isEqualTo(SequenceName.T2_STIR);
  }

  @Test
  void namesAreNeverProposed() throws FileRefused {
    var proposal = proposal(Films.Way.EXPLICIT.mri());
    assertThat(proposal.toString()).doesNotContain("Yamada", "12345", "Jörg");
  }

  @ParameterizedTest
  @CsvSource({
    "CR, , , radiograph",
    "DX, , , radiograph",
    "CT, , , ct",
    "US, , , ultrasound",
    "NM, Tc-99m MDP, ORIGINAL\\PRIMARY\\WHOLE BODY, whole_body_bone_scan",
    "NM, Tc-99m MDP, ORIGINAL\\PRIMARY\\STATIC, ",
    "NM, Tc-99m sestamibi, ORIGINAL\\PRIMARY\\WHOLE BODY, ",
    "OT, , , ",
  })
  void aKindOfStudyIsProposedOnlyWhereTheFileLeavesNoDoubt(
      String modality, String tracer, String imageType, String study) throws FileRefused {
    var file =
        DicomWriter.explicit()
            .text(0x0008_0008, "CS", imageType == null ? "" : imageType)
            .text(0x0008_0060, "CS", modality);
    if (tracer != null) {
      file.sequence(
          0x0054_0016, item -> item.text(0x0018_0031, "LO", tracer).text(0x0018_1074, "DS", "740"));
    }
    var proposal = proposal(file.file("1.2.840.10008.1.2.1"));
    assertThat(proposal.study().get("modality")).isEqualTo(study);
    assertThat(proposal.study().get("activity_mbq")).isEqualTo(tracer == null ? null : "740");
    assertThat(proposal.sequence()).isEmpty();
  }
}
