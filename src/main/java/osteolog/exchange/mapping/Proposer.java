package osteolog.exchange.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.Doubt.Why;
import osteolog.exchange.mapping.Feed.Cell;
import osteolog.exchange.mapping.HeaderMeaning.CaseId;
import osteolog.exchange.mapping.HeaderMeaning.Identifier;
import osteolog.exchange.mapping.HeaderMeaning.Label;
import osteolog.exchange.mapping.HeaderMeaning.Site;
import osteolog.exchange.mapping.HeaderMeaning.Target;
import osteolog.exchange.mapping.HeaderMeaning.Time;

/// Makes the proposal for one foreign table of its headers and of what was seen below them.
final class Proposer {

  private static final BigDecimal GREATEST_IN_CM = BigDecimal.TEN;

  private final String name;
  private final List<Doubt> doubts = new ArrayList<>();
  private final DateCells dates = DateCells.shipped();
  private final ValueWords valueWords = new ValueWords();
  private final FeedProposer feeds = new FeedProposer(valueWords, dates, doubts);
  private final SlotDrafts slots = new SlotDrafts();
  private final Map<String, ColumnSample> samples = new LinkedHashMap<>();
  private final Map<String, HeaderMeaning> meanings = new LinkedHashMap<>();
  private final Map<String, Target> datesOfKinds = new LinkedHashMap<>();

  Proposer(String name, List<String> header, List<ColumnSample> samples) {
    this.name = name;
    var words = HeaderWords.shipped(dates);
    for (int i = 0; i < header.size(); i++) {
      this.samples.put(header.get(i), samples.get(i));
      var meaning = words.of(header.get(i));
      if (meaning == null) {
        boolean isRedcaps = RedcapColumns.areThere(header) && RedcapColumns.isOne(header.get(i));
        doubt(isRedcaps ? Why.OF_REDCAP : Why.HEADER_UNKNOWN, header.get(i), "");
      } else {
        meanings.put(header.get(i), meaning);
      }
    }
  }

  Proposal proposal() {
    var cases = cases();
    var sites = new ArrayList<String>();
    var times = new ArrayList<String>();
    meanings.forEach(
        (header, meaning) -> {
          switch (meaning) {
            case Identifier() -> doubt(Why.IDENTIFIER, header, "");
            case Target target -> target(header, target);
            case Site() -> sites.add(header);
            case Time() -> times.add(header);
            case Label _, CaseId _ -> {}
          }
        });
    sites.forEach(this::site);
    datesOfKinds.forEach(this::dateOfKind);
    times.forEach(this::time);
    var proposed = slots.slots();
    proposed.forEach(this::doubtRequired);
    return new Proposal(new Mapping(name, cases, proposed), doubts);
  }

  private CaseColumns cases() {
    var id = first(new CaseId());
    var sure = first(new Label(true));
    var label = sure == null ? first(new Label(false)) : sure;
    if (id == null && label == null) {
      doubt(Why.NO_CASE, "", "case.label");
    }
    if (sure == null && label != null) {
      doubt(Why.MAY_NAME_THE_PATIENT, label.header(), "case.label");
    }
    meanings.forEach(
        (header, meaning) -> {
          boolean used = new Cell(header).equals(id) || new Cell(header).equals(label);
          if ((meaning instanceof Label || meaning instanceof CaseId) && !used) {
            doubt(Why.SECOND_COLUMN, header, "case.label");
          }
        });
    return new CaseColumns(id, label, true);
  }

  private @Nullable Cell first(HeaderMeaning wanted) {
    return meanings.entrySet().stream()
        .filter(m -> m.getValue().equals(wanted))
        .map(m -> new Cell(m.getKey()))
        .findFirst()
        .orElse(null);
  }

  private ColumnSample sample(String header) {
    return samples.getOrDefault(header, new ColumnSample());
  }

  private void target(String header, Target target) {
    var column = target.kind().shape().column(target.column());
    if (column.type() == Column.Type.MOMENT && target.always().isEmpty()) {
      datesOfKinds.put(header, target);
      return;
    }
    if (target.unclearTime()) {
      doubt(Why.TIME_IN_HEADER, header, Column.code(target.kind()) + ".when");
      // Each such column is a time of its own, even where nobody knows which.
      add(header, target.numbered(100 + slots.slots().size()));
      return;
    }
    add(header, target);
  }

  private void add(String header, Target target) {
    if (target.kind() == EntryKind.PAIN && target.column().equals("value")) {
      pain(header, target);
      return;
    }
    put(
        target,
        target.always(),
        feeds.feed(target.kind(), target.column(), header, sample(header)));
  }

  private void put(Target target, Map<String, String> always, Feed feed) {
    if (!slots.add(target, always, feed)) {
      doubt(Why.SECOND_COLUMN, feed.header(), Column.code(target.kind()) + "." + feed.column());
    }
  }

  /// Pain as it was told: numbers as numbers, words as words.
  private void pain(String header, Target target) {
    var sample = sample(header);
    if (target.always().isEmpty() && PainWords.allWords(sample)) {
      words(header, target, sample);
      return;
    }
    var always = target.always();
    var greatest = sample.greatest();
    if ("vas".equals(always.get("scale"))
        && greatest != null
        && greatest.compareTo(GREATEST_IN_CM) <= 0) {
      doubt(Why.VAS_LENGTH, header, "pain.scale");
      always = Map.of();
    }
    put(
        target,
        always,
        "nrs".equals(always.get("scale"))
            ? feeds.scoreOfTen(header, sample)
            : feeds.feed(EntryKind.PAIN, "value", header, sample));
  }

  private void words(String header, Target target, ColumnSample sample) {
    if (PainWords.yesOrNo(sample, valueWords)) {
      var pain = new Target(EntryKind.SYMPTOM, "presence", Map.of("symptom", "pain"), 1, "", false);
      put(pain, pain.always(), feeds.feed(EntryKind.SYMPTOM, "presence", header, sample));
      return;
    }
    var four = PainWords.fourWords(sample, valueWords);
    if (four.isPresent()) {
      for (var column : List.of("words_low", "words_high")) {
        put(target, Map.of("scale", "vrs4"), Feed.cell(column, header).with(four.get()));
      }
      return;
    }
    doubts.add(
        new Doubt(Why.WORDS_FOR_NUMBERS, header, "pain.value", List.copyOf(sample.values())));
    put(
        target,
        Map.of("scale", "verbatim"),
        feeds.feed(EntryKind.PAIN, "verbatim", header, sample));
  }

  private void site(String header) {
    var target = new Target(EntryKind.LESION, "bone", Map.of(), 1, "", false);
    var open = new ArrayList<String>();
    var both = new SiteProposer(valueWords).feeds(header, sample(header), open);
    both.forEach(feed -> put(target, Map.of(), feed));
    if (!open.isEmpty()) {
      doubts.add(new Doubt(Why.VALUES_UNKNOWN, header, "lesion.bone", open));
    }
  }

  /// A date whose header names the kind of entry belongs to all of that kind in the row.
  private void dateOfKind(String header, Target target) {
    var feed = feeds.feed(target.kind(), target.column(), header, sample(header));
    if (!slots.addToAll(target.kind(), feed)) {
      put(target, target.always(), feed);
    }
  }

  private void time(String header) {
    var kinds = slots.undated();
    if (kinds.size() != 1) {
      doubt(Why.WHICH_DATE, header, "");
      return;
    }
    var kind = kinds.getFirst();
    slots.addToAll(kind, feeds.feed(kind, "when", header, sample(header)));
  }

  private void doubtRequired(Slot slot) {
    for (var column : slot.kind().shape().columns()) {
      // Lesions are numbered by the import where the table does not.
      boolean comes = column.name().equals("lesion_no") || column.name().equals("label");
      if (column.field().required() && !comes && slot.feed(column.name()).isEmpty()) {
        doubt(Why.REQUIRED, "", Column.code(slot.kind()) + "." + column.name());
      }
    }
  }

  private void doubt(Why why, String header, String entryColumn) {
    doubts.add(new Doubt(why, header, entryColumn, List.of()));
  }
}
