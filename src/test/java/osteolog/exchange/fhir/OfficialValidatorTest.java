package osteolog.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entries;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.exchange.Listed;
import osteolog.exchange.published.PublishedCases;

class OfficialValidatorTest {

  @Example
  void thePublishedCasesAreValid() throws IOException {
    var json = Exported.of(Listed.published(), FhirOptions.DEFAULT).json();

    assertThat(Validated.faults(json)).isEmpty();
    assertThat(Validated.bundle(json).getEntry()).hasSizeGreaterThan(100);
  }

  @Example
  void aPublishedCaseIsValidWithSnomedCodes() throws IOException {
    var source = new Listed(PublishedCases.abe2020().cases().subList(0, 1));
    var json = Exported.of(source, FhirOptions.DEFAULT.withSnomed().withFileNames()).json();

    assertThat(Validated.faults(json)).isEmpty();
    assertThat(json).contains(Systems.SNOMED).contains(Systems.LATERALITY);
  }

  @Example
  void aLogWithoutCasesIsAValidBundle() throws IOException {
    var json = Exported.of(new Listed(List.of()), FhirOptions.DEFAULT).json();

    assertThat(Validated.faults(json)).isEmpty();
    assertThat(Validated.bundle(json).getEntry()).isEmpty();
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void anyCaseWithEntriesOfEveryKindIsValid(@ForAll("cases") CaseFile file) throws IOException {
    var json = Exported.of(new Listed(List.of(file)), FhirOptions.DEFAULT).json();

    assertThat(Validated.faults(json)).isEmpty();
    assertThat(Validated.bundle(json).getEntry()).hasSizeGreaterThan(20);
  }

  /// A case with two entries of every kind, which belong to it and to its first study.
  @Provide
  Arbitrary<CaseFile> cases() {
    var kinds =
        Arrays.stream(EntryKind.values())
            .flatMap(
                kind ->
                    kind == EntryKind.CASE ? List.of(kind).stream() : List.of(kind, kind).stream())
            .map(Entries::of)
            .toList();
    return Combinators.combine(kinds).as(OfficialValidatorTest::file).withoutEdgeCases();
  }

  private static CaseFile file(List<Entry> any) {
    var surgicalCase = (SurgicalCase) any.getFirst();
    var entries = new ArrayList<Entry>();
    for (var entry : any.subList(1, any.size())) {
      var texts = new HashMap<>(entry.texts());
      texts.put("id", new UUID(9, entries.size()).toString());
      texts.put("case_id", surgicalCase.id().toString());
      texts.computeIfPresent("study_id", (_, id) -> studyId(entries, id));
      entries.add(Entry.of(entry.kind(), texts));
    }
    return new CaseFile(surgicalCase, entries);
  }

  private static String studyId(List<Entry> entries, String otherwise) {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.STUDY)
        .map(study -> study.id().toString())
        .findFirst()
        .orElse(otherwise);
  }
}
