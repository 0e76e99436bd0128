package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Procedure;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;

/// The cases as they were when the view of them was made, each with its fresh code.
///
/// A case that is added to the log later is not in it, and so in no file.
final class Snapshot {

  private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
  private static final int LETTERS_OF_A_CODE = 8;
  private static final int OLDEST_TOLD = 89;

  private final Map<UUID, CaseKey> byId = new LinkedHashMap<>();
  private final Map<UUID, CaseKey> byCode = new HashMap<>();
  private final RandomGenerator random;
  private final RowCodes rows;

  private Snapshot(RandomGenerator random) {
    this.random = random;
    this.rows = new RowCodes(random);
  }

  /// Reads the source once and draws the codes.
  static Snapshot of(CaseSource source, RandomGenerator random, Function<Anchor, Times> timesOf) {
    var snapshot = new Snapshot(random);
    var summaries = new LinkedHashMap<UUID, CaseSummary>();
    source.summaries().forEach(s -> summaries.put(s.id(), s));
    var biopsies = new HashMap<UUID, UUID>();
    var latest = new HashMap<UUID, Double>();
    for (var kind : EntryKind.values()) {
      var moments =
          kind.shape().columns().stream().filter(c -> c.type() == Column.Type.MOMENT).toList();
      source.each(
          kind,
          entry -> {
            var summary = summaries.get(entry.caseId());
            if (summary == null) {
              return;
            }
            if (entry instanceof Procedure p && p.isBiopsy()) {
              biopsies.putIfAbsent(p.caseId(), p.id());
            }
            for (var column : moments) {
              latest.merge(
                  summary.id(),
                  surelyAt((Moment) column.getter().apply(entry), summary.anchor()),
                  Math::max);
            }
          });
    }
    var taken = new HashSet<String>();
    for (var summary : summaries.values()) {
      var named = summary.surgicalCase().anchorId();
      snapshot.add(
          new CaseKey(
              summary.id(),
              summary.surgicalCase().label(),
              snapshot.rows.fresh(),
              snapshot.label(taken),
              timesOf.apply(summary.anchor()),
              Optional.ofNullable(named == null ? biopsies.get(summary.id()) : named),
              tellsHighAge(summary.surgicalCase().age(), latest.get(summary.id()))));
    }
    return snapshot;
  }

  private static double surelyAt(@Nullable Moment moment, Anchor anchor) {
    double low = moment == null ? 0 : anchor.spanOf(moment).low();
    return Double.isFinite(low) ? low : 0;
  }

  /// Whether someone of that age when the case began may be over 89 at its last time, planned ones
  /// included.
  private static boolean tellsHighAge(@Nullable Integer age, @Nullable Double latestMonth) {
    return age != null
        && age <= OLDEST_TOLD
        && latestMonth != null
        && age + latestMonth / 12 > OLDEST_TOLD;
  }

  private void add(CaseKey key) {
    byId.put(key.id(), key);
    byCode.put(key.code(), key);
  }

  private String label(Set<String> taken) {
    String label;
    do {
      var letters = new StringBuilder("C-");
      for (int i = 0; i < LETTERS_OF_A_CODE; i++) {
        letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      label = letters.toString();
    } while (!taken.add(label));
    return label;
  }

  /// All cases.
  Collection<CaseKey> keys() {
    return new ArrayList<>(byId.values());
  }

  /// The case that an entry belongs to; nothing for one that came later.
  @Nullable CaseKey keyOf(Entry entry) {
    return byId.get(entry.caseId());
  }

  /// The case of a fresh identity.
  @Nullable CaseKey byCode(UUID code) {
    return byCode.get(code);
  }

  /// The fresh identity of a case or a row.
  UUID codeOf(UUID old) {
    var key = byId.get(old);
    return key == null ? rows.of(old) : key.code();
  }
}
