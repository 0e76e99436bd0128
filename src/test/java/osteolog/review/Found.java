package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;

/// What the review is to find in a case.
final class Found {

  static final String HUMERUS = "lesion lesion_no=1 bone=humerus side=left";

  /// The review finds this alone.
  static void finds(Cases cases, Rule rule, Severity severity) {
    assertThat(cases.review())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.severity()).isEqualTo(severity);
            });
  }

  /// The review finds nothing.
  static void silent(Cases cases) {
    assertThat(cases.review()).isEmpty();
  }

  private Found() {}
}
