package osteolog.exchange.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Refused;

/// The three published cases of intramedullary osteosclerosis (Abe 2020), as a log would hold them.
///
/// @param citation the report that they are taken from
/// @param note how its lines are counted
/// @param cases the cases, in the order of the report
public record PublishedCases(String citation, String note, List<CaseFile> cases) {

  private static final String ABE_2020 = "/osteolog/published/abe2020.json";

  /// Half of every identity: the same for all rows, of version 8 ("made by its own rule").
  private static final long FAMILY = 0xabe2_0200_0000_8000L;

  /// The bits that make the other half valid; below them stand the case and the row.
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /// Copies the cases.
  public PublishedCases {
    cases = List.copyOf(cases);
  }

  /// The cases of Abe 2020; throws `IllegalStateException` where the resource is broken.
  public static PublishedCases abe2020() {
    try (var in = PublishedCases.class.getResourceAsStream(ABE_2020)) {
      if (in == null) {
        throw new IllegalStateException("the published cases are missing");
      }
      return read(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// All rows, the cases first: in this order a store can take them.
  public List<Entry> entries() {
    return Stream.concat(
            cases.stream().map(CaseFile::surgicalCase),
            cases.stream().flatMap(file -> file.entries().stream()))
        .toList();
  }

  static PublishedCases read(InputStream json) {
    var root = tree(json);
    var cases = new ArrayList<CaseFile>();
    for (var node : root.path("cases")) {
      cases.add(caseFile(node, cases.size() + 1));
    }
    return new PublishedCases(root.path("citation").asText(), root.path("note").asText(), cases);
  }

  private static JsonNode tree(InputStream json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException quotesTheFile) {
      throw new IllegalStateException("the published cases are no JSON");
    }
  }

  private static CaseFile caseFile(JsonNode node, int caseNo) {
    var caseId = id(caseNo, 0);
    var surgicalCase = (SurgicalCase) entry(EntryKind.CASE, node.path("case"), caseNo, 0, caseId);
    var entries = new ArrayList<Entry>();
    for (var row : node.path("entries")) {
      int rowNo = entries.size() + 1;
      entries.add(entry(kind(row, caseNo, rowNo), row, caseNo, rowNo, caseId));
    }
    return new CaseFile(surgicalCase, entries);
  }

  private static EntryKind kind(JsonNode row, int caseNo, int rowNo) {
    var code = row.path("kind").asText();
    return Arrays.stream(EntryKind.values())
        .filter(kind -> kind != EntryKind.CASE && Column.code(kind).equals(code))
        .findFirst()
        .orElseThrow(() -> broken(caseNo, rowNo, "no such kind", null));
  }

  private static Entry entry(EntryKind kind, JsonNode row, int caseNo, int rowNo, UUID caseId) {
    Map<String, String> texts = new LinkedHashMap<>();
    row.properties().forEach(column -> texts.put(column.getKey(), column.getValue().asText()));
    texts.remove("kind");
    var columns = kind.shape().columns().stream().map(Column::name).toList();
    if (!columns.containsAll(texts.keySet())) {
      throw broken(caseNo, rowNo, "no such column", null);
    }
    texts.put("id", id(caseNo, rowNo).toString());
    if (columns.contains("case_id")) {
      texts.put("case_id", caseId.toString());
    }
    try {
      return Entry.of(kind, texts);
    } catch (Refused refused) {
      throw broken(caseNo, rowNo, "refused", refused);
    }
  }

  /// The identity of a row: it sorts as the file does, and a row added at the end of a case moves
  /// no other.
  private static UUID id(int caseNo, int rowNo) {
    return new UUID(FAMILY, VARIANT | (long) caseNo << Short.SIZE | rowNo);
  }

  private static IllegalStateException broken(
      int caseNo, int rowNo, String why, @Nullable Refused cause) {
    return new IllegalStateException(
        "case %d, row %d of the published cases: %s".formatted(caseNo, rowNo, why), cause);
  }
}
