package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osteolog.domain.CaseFile;

/// The review is fast enough to run over a whole log, and over one case after every edit.
@Tag("longtest")
class ReviewSpeedTest {

  private static final int CASES = 100_000;
  private static final int A_SECOND = 20_000;

  private static final CaseFile OWN =
      new Cases("Own", "diagnosis=imos diagnosis_state=final delay_months=8 age=40 sex=female")
          .with("lesion lesion_no=1 bone=femur side=left segment=diaphysis")
          .with("symptom when=2019-01 symptom=pain presence=present region=thigh side=left")
          .with("study when=2019-05-01 modality=radiograph bone=femur side=left sclerosis=present")
          .with("study when=2019-05-02 modality=mri bone=femur side=left")
          .with("procedure when=2019-09-04 procedure=open_biopsy bone=femur side=left")
          .with("histology when=2019-09-04 fibrous_tissue=fibrous_hyperplasia")
          .with("culture when=2019-09-04 result=negative")
          .with("medication drug=nsaid start=2019-02 response=slight")
          .with("pain when=2019-09-01 scale=nrs value=8")
          .with("pain when=2019-12-01 scale=nrs value=2")
          .with("pain when=2020-09-01 scale=nrs value=1")
          .with("visit when=2019-12-01 state=done")
          .with("visit when=2020-09-01 state=done")
          .with("study when=2020-09-01 modality=radiograph hole=repaired enlargement=smaller")
          .with("outcome when=2020-09-01 outcome=recurrence answer=no")
          .file();

  @Test
  @DisplayName("20,000 cases a second on one core, all rules")
  void wholeLog() {
    run();
    double seconds = run();
    assertThat(CASES / seconds).isGreaterThan(A_SECOND);
  }

  /// Seconds of this thread's own work, so that a busy machine does not count.
  private static double run() {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    int findings = 0;
    for (int i = 0; i < CASES; i++) {
      findings += Review.judged(OWN).size();
    }
    assertThat(findings).isZero();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
