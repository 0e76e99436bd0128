package osteolog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.QueryState;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Moment;

/// Questions on fields: signed by whoever asks and whoever answers.
class QuestionsTest {

  private static final UUID CASE = new UUID(0, 1);
  private static final UUID LESION = new UUID(0, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Signature SAITO = new Signature("saito", DAY);
  private static final Signature ABE = new Signature("abe", DAY.plusDays(3));

  private static Query query(Map<String, String> begun, String... more) {
    var texts = new LinkedHashMap<>(begun);
    texts.put("id", new UUID(0, 7).toString());
    texts.put("case_id", CASE.toString());
    for (int i = 0; i < more.length; i += 2) {
      texts.put(more[i], more[i + 1]);
    }
    return (Query) Entry.of(EntryKind.QUERY, texts);
  }

  private static Query asked() {
    return query(Questions.begun(LESION, "side", SAITO), "question", "Left, as on the film?");
  }

  @Test
  void aQuestionKnowsItsFieldAndWhoAskedWhen() {
    var asked = asked();
    assertThat(asked.aboutId()).isEqualTo(LESION);
    assertThat(asked.field()).isEqualTo("side");
    assertThat(asked.state()).isEqualTo(QueryState.OPEN);
    assertThat(asked.askedBy()).isEqualTo("saito");
    assertThat(asked.asked()).isEqualTo(Moment.on(DAY));
    assertThat(Questions.signed(null, asked, SAITO)).isEqualTo(asked);
  }

  @Test
  void aQuestionOnTheWholeCaseIsSignedTooByWhoeverAsksIt() {
    var plain = query(Map.of("state", "open"), "question", "Where is the consent?");
    assertThat(Questions.signed(null, plain, SAITO).askedBy()).isEqualTo("saito");
  }

  @Test
  void anAnswerIsSignedAndMakesTheQuestionAnswered() {
    var answer = query(asked().texts(), "answer", "Right. The film was mirrored.");
    var signed = Questions.signed(asked(), answer, ABE);
    assertThat(signed.state()).isEqualTo(QueryState.ANSWERED);
    assertThat(signed.answeredBy()).isEqualTo("abe");
    assertThat(signed.answered()).isEqualTo(Moment.on(DAY.plusDays(3)));
    assertThat(signed.askedBy()).isEqualTo("saito");
  }

  @Test
  void aTypedSignatureAndAClosedStateStay() {
    var closed =
        query(asked().texts(), "answer", "Right.", "answered_by", "mori", "state", "closed");
    var signed = Questions.signed(asked(), closed, ABE);
    assertThat(signed.answeredBy()).isEqualTo("mori");
    assertThat(signed.state()).isEqualTo(QueryState.CLOSED);
  }

  @Test
  void anAnsweredQuestionCanBeOpenedAgainAndAnEditOfTheAnswerKeepsItsSignature() {
    var answered = Questions.signed(asked(), query(asked().texts(), "answer", "Right."), ABE);
    var reopened = query(answered.texts(), "state", "open");
    assertThat(Questions.signed(answered, reopened, SAITO).state()).isEqualTo(QueryState.OPEN);
    var edited = query(answered.texts(), "answer", "Right side.");
    assertThat(Questions.signed(answered, edited, SAITO).answeredBy()).isEqualTo("abe");
  }

  @Test
  void aFieldIsMarkedOnlyWhileItsQuestionIsOpen() {
    var itself =
        (SurgicalCase) Entry.of(EntryKind.CASE, Map.of("id", CASE.toString(), "label", "A"));
    var open = new CaseFile(itself, List.of(asked()));
    assertThat(Questions.open(open, LESION)).containsExactly("side");
    assertThat(Questions.open(open, CASE)).isEmpty();
    var answered = Questions.signed(asked(), query(asked().texts(), "answer", "Right."), ABE);
    assertThat(Questions.open(new CaseFile(itself, List.of(answered)), LESION)).isEmpty();
  }
}
