package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;
import osteolog.exchange.mapping.Outcome.NotTaken;
import osteolog.exchange.mapping.Outcome.Same;
import osteolog.exchange.mapping.Outcome.Taken;

/// Counts outcomes as they pass, and keeps the first of them.
public final class Tally implements Outcome.Reader {

  private static final int STEP = 1000;

  private final int most;
  private final Progress progress;
  private final BooleanSupplier cancelled;
  private final Map<EntryKind, Long> added = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Long> edited = new EnumMap<>(EntryKind.class);
  private final Map<String, Long> problems = new TreeMap<>();
  private final List<Outcome> first = new ArrayList<>();
  private final List<NotTaken> firstNotTaken = new ArrayList<>();
  private long taken;
  private long same;
  private long notTaken;

  /// A tally that keeps so many of the first outcomes, and as many of rows that are not taken.
  ///
  /// `progress` hears how many rows are done; how many there are is not known, so that is told as
  /// 0. `cancelled` is asked at every row.
  public Tally(int most, Progress progress, BooleanSupplier cancelled) {
    this.most = most;
    this.progress = progress;
    this.cancelled = cancelled;
  }

  @Override
  public boolean outcome(Outcome outcome) {
    if (first.size() < most) {
      first.add(outcome);
    }
    switch (outcome) {
      case Taken(_, var changes) -> {
        taken++;
        for (var change : changes) {
          (change.before() == null ? added : edited).merge(change.entry().kind(), 1L, Long::sum);
        }
      }
      case Same _ -> same++;
      case NotTaken refused -> {
        notTaken++;
        if (firstNotTaken.size() < most) {
          firstNotTaken.add(refused);
        }
        refused.problems().forEach(p -> problems.merge(p.fault().code(), 1L, Long::sum));
      }
    }
    if (rows() % STEP == 0) {
      progress.at(rows(), 0);
    }
    return !cancelled.getAsBoolean();
  }

  private long rows() {
    return taken + same + notTaken;
  }

  /// What was counted so far.
  public Preview preview() {
    return new Preview(
        rows(), taken, same, notTaken, added, edited, problems, first, firstNotTaken);
  }
}
