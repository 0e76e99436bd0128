package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainScale;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Refused;

class SchemaTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  @DisplayName("the columns of a table are those of the record, and the place of the entry")
  void columns(EntryKind kind) throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      var expected = new ArrayList<>(kind.shape().columns().stream().map(Column::sqlName).toList());
      expected.add("made_no");
      assertThat(columns(logbook.handle(), kind)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<String> columns(Handle handle, EntryKind kind) {
    return handle
        .createQuery(
            "select column_name from information_schema.columns where table_name = ?"
                + " order by ordinal_position")
        .bind(0, kind.tableName())
        .mapTo(String.class)
        .list();
  }

  @Test
  @DisplayName("a table allows exactly the codes that the record knows")
  void codes() {
    var script = String.join("\n", Schema.current().scripts());
    for (var kind : EntryKind.values()) {
      for (var column : kind.shape().columns()) {
        if (column.type() == Column.Type.CODE) {
          var name = kind.tableName() + "_" + column.name();
          var expected = new HashSet<>(column.codes());
          if (name.equals("lesion_side")) {
            expected.remove("both");
          }
          assertThat(codes(script, name)).as(name).isEqualTo(expected);
        }
      }
    }
  }

  private static Set<String> codes(String script, String constraint) {
    var check = Pattern.compile("constraint " + constraint + " check \\(\\w+ in \\(([^)]*)\\)");
    var matcher = check.matcher(script);
    var codes = new HashSet<String>();
    while (matcher.find()) {
      codes.clear(); // a later script has the last word
      Pattern.compile("'(\\w+)'")
          .matcher(matcher.group(1))
          .results()
          .forEach(c -> codes.add(c.group(1)));
    }
    return codes;
  }

  @Test
  @DisplayName("the record of a statement about pain and its table refuse the same rows")
  void recordAndCheckAgree() throws StoreTrouble {
    var caseId = UUID.randomUUID();
    int taken = 0;
    int refused = 0;
    try (var logbook = Stores.create(temp.resolve("store"))) {
      logbook.apply("case", List.of(Change.added(Samples.plainCase(caseId, "A"))));
      var handle = logbook.handle();
      handle.begin();
      for (var texts : combinations(caseId)) {
        boolean record = recordTakes(texts);
        assertThat(tableTakes(handle, texts)).as(texts.toString()).isEqualTo(record);
        taken += record ? 1 : 0;
        refused += record ? 0 : 1;
      }
      handle.rollback();
    }
    assertThat(taken).isGreaterThan(30);
    assertThat(refused).isGreaterThan(1000);
  }

  private static boolean recordTakes(Map<String, String> texts) {
    try {
      Entry.of(EntryKind.PAIN, texts);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private static boolean tableTakes(Handle handle, Map<String, String> texts) {
    var insert =
        handle.createUpdate(
            "insert into pain_observation (id, case_id, when_iso, scale, \"value\", words_low,"
                + " words_high, ratio, trend, verbatim, scope, made_no)"
                + " values (?, ?, 'unknown', ?, ?, ?, ?, ?, ?, ?, 'case', 1)");
    insert.bind(0, UUID.fromString(texts.get("id"))).bind(1, UUID.fromString(texts.get("case_id")));
    insert.bind(2, texts.get("scale"));
    insert.bind(3, number(texts.get("value")));
    insert.bind(4, texts.get("words_low")).bind(5, texts.get("words_high"));
    insert.bind(6, number(texts.get("ratio")));
    insert.bind(7, texts.get("trend")).bind(8, texts.get("verbatim"));
    try {
      insert.execute();
      return true;
    } catch (JdbiException check) {
      return false;
    }
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static List<Map<String, String>> combinations(UUID caseId) {
    var all = new ArrayList<Map<String, String>>();
    for (var scale : PainScale.values()) {
      for (var value : List.of("", "-0.5", "0", "10", "10.5", "100", "100.5")) {
        for (var low : List.of("", "none", "severe")) {
          for (var high : List.of("", "mild")) {
            for (var ratio : List.of("", "0", "0.4", "101")) {
              for (var trend : List.of("", "improved")) {
                for (var verbatim : List.of("", " ", "said")) {
                  var texts = new HashMap<String, String>();
                  texts.put("id", UUID.randomUUID().toString());
                  texts.put("case_id", caseId.toString());
                  texts.put("scale", Column.code(scale));
                  put(texts, "value", value);
                  put(texts, "words_low", low);
                  put(texts, "words_high", high);
                  put(texts, "ratio", ratio);
                  put(texts, "trend", trend);
                  put(texts, "verbatim", verbatim);
                  all.add(texts);
                }
              }
            }
          }
        }
      }
    }
    return all;
  }

  private static void put(Map<String, String> texts, String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }

  @Test
  @DisplayName(
      "who works in the store can neither change the history nor reach out of the database")
  void rights() throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      logbook.apply("case", List.of(Change.added(Samples.plainCase(UUID.randomUUID(), "A"))));
      for (var forbidden :
          List.of(
              "update act set who = 'x'",
              "delete from act",
              "delete from change",
              "update change set after_text = ''",
              "truncate table change",
              "drop table change",
              "call file_read('/etc/hostname')",
              "select * from csvread('/etc/hostname')",
              "script",
              "backup to '/tmp/x'",
              "create alias x for 'java.lang.System.exit'",
              "shutdown")) {
        assertThat(refuses(logbook.handle(), forbidden)).as(forbidden).isTrue();
      }
    }
  }

  private static boolean refuses(Handle handle, String sql) {
    try {
      handle.execute(sql);
      return false;
    } catch (JdbiException refused) {
      return true;
    }
  }
}
