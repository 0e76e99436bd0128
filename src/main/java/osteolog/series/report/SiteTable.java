package osteolog.series.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Sex;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.Words;

/// How many cases of each sex and age there are in each bone. A case with lesions in two bones
/// counts in both.
public final class SiteTable {

  private static final int[] AGES = {0, 20, 40, 60, 121};

  private SiteTable() {}

  /// The table of a series.
  public static Table of(Series series, Words words) {
    var columns = new ArrayList<String>();
    columns.add(words.text("site.bone"));
    columns.add(words.text("site.cases"));
    columns.add(words.name(Sex.FEMALE));
    columns.add(words.name(Sex.MALE));
    columns.add(words.text("site.no_sex"));
    for (int i = 0; i + 1 < AGES.length; i++) {
      columns.add(
          i + 2 == AGES.length
              ? words.text("site.from", Integer.toString(AGES[i]))
              : words.text(
                  "site.ages", Integer.toString(AGES[i]), Integer.toString(AGES[i + 1] - 1)));
    }
    columns.add(words.text("site.no_age"));
    var byBone = new TreeMap<Bone, List<SeriesCase>>();
    for (var one : series.cases()) {
      one.lesions().stream()
          .map(l -> l.bone())
          .filter(Objects::nonNull)
          .distinct()
          .forEach(bone -> byBone.computeIfAbsent(bone, _ -> new ArrayList<>()).add(one));
    }
    var rows = new ArrayList<List<String>>();
    byBone.forEach((bone, cases) -> rows.add(row(words.name(bone), cases)));
    var nowhere =
        series.cases().stream()
            .filter(c -> c.lesions().stream().allMatch(l -> l.bone() == null))
            .toList();
    if (!nowhere.isEmpty()) {
      rows.add(row(words.text("site.nowhere"), nowhere));
    }
    return new Table(words.text("site.title"), columns, rows);
  }

  private static List<String> row(String name, List<SeriesCase> cases) {
    var row = new ArrayList<String>();
    row.add(name);
    row.add(Integer.toString(cases.size()));
    row.add(count(cases, c -> c.surgicalCase().sex() == Sex.FEMALE));
    row.add(count(cases, c -> c.surgicalCase().sex() == Sex.MALE));
    row.add(
        count(
            cases,
            c -> c.surgicalCase().sex() != Sex.FEMALE && c.surgicalCase().sex() != Sex.MALE));
    for (int i = 0; i + 1 < AGES.length; i++) {
      int from = AGES[i];
      int to = AGES[i + 1];
      row.add(
          count(
              cases,
              c -> {
                var age = c.surgicalCase().age();
                return age != null && age >= from && age < to;
              }));
    }
    row.add(count(cases, c -> c.surgicalCase().age() == null));
    return row;
  }

  private static String count(List<SeriesCase> cases, Predicate<SeriesCase> what) {
    return Long.toString(cases.stream().filter(what).count());
  }
}
