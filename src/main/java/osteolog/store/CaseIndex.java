package osteolog.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;

/// Every case in memory, in the order of its label, with one folded text each to search in: 100,000
/// texts are read through within one frame of a screen. It follows every edit.
///
/// Any thread may ask; the answer is a list of its own.
public final class CaseIndex {

  /// More changes than this are sorted in, not put in one by one.
  private static final int MANY = 64;

  private static final Comparator<Searched> ORDER =
      Comparator.comparing(Searched::label).thenComparing(Searched::id);

  private final Function<Enum<?>, String> words;
  private final Map<UUID, Searched> byId = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final List<Searched> inOrder = new ArrayList<>();
  private @Nullable List<Searched> snapshot;
  private @Nullable Answer last;

  /// The last answer, which a longer text can only narrow.
  private record Answer(List<Searched> of, CaseQuery query, List<Searched> found) {}

  CaseIndex(Function<Enum<?>, String> words) {
    this.words = words;
  }

  /// The cases that the query asks for, in the order of their label.
  public List<CaseSummary> find(CaseQuery query) {
    var all = snapshot();
    var wanted = Searched.wanted(query);
    var found = new ArrayList<Searched>();
    for (var one : narrowed(all, query)) {
      if (one.answers(query, wanted)) {
        found.add(one);
      }
    }
    remember(new Answer(all, query, found));
    return found.stream().map(Searched::summary).toList();
  }

  /// The case of that identity.
  public synchronized Optional<CaseSummary> get(UUID id) {
    return Optional.ofNullable(byId.get(id)).map(Searched::summary);
  }

  /// How many cases there are.
  public synchronized int size() {
    return byId.size();
  }

  /// Every case, in the order of its label.
  public List<CaseSummary> all() {
    return snapshot().stream().map(Searched::summary).toList();
  }

  /// Whether a case has the label.
  public synchronized boolean hasLabel(String label) {
    return labels.contains(label);
  }

  synchronized void replaceAll(List<CaseSummary> summaries) {
    byId.clear();
    labels.clear();
    inOrder.clear();
    for (var summary : summaries) {
      hold(new Searched(summary, words));
    }
    inOrder.addAll(byId.values());
    inOrder.sort(ORDER);
    forget();
  }

  /// Follows an act: cases as they became, or empty where they are no more.
  synchronized void update(Map<UUID, Optional<CaseSummary>> changed) {
    var added = new ArrayList<Searched>();
    if (changed.size() > MANY) {
      inOrder.removeIf(one -> changed.containsKey(one.id()));
    }
    // A label may pass from one case to another in one act: let go of all before holding any.
    for (var id : changed.keySet()) {
      var old = byId.remove(id);
      if (old != null) {
        labels.remove(old.label());
        if (changed.size() <= MANY) {
          inOrder.remove(Collections.binarySearch(inOrder, old, ORDER));
        }
      }
    }
    for (var summary : changed.values()) {
      if (summary.isPresent()) {
        var now = new Searched(summary.get(), words);
        hold(now);
        added.add(now);
      }
    }
    if (changed.size() > MANY) {
      inOrder.addAll(added);
      inOrder.sort(ORDER);
    } else {
      for (var now : added) {
        inOrder.add(-1 - Collections.binarySearch(inOrder, now, ORDER), now);
      }
    }
    forget();
  }

  private void hold(Searched one) {
    byId.put(one.id(), one);
    labels.add(one.label());
  }

  private void forget() {
    snapshot = null;
    last = null;
  }

  private synchronized List<Searched> snapshot() {
    var current = snapshot;
    if (current == null) {
      current = List.copyOf(inOrder);
      snapshot = current;
    }
    return current;
  }

  /// Where only the end of the text was typed on, the last answer holds every case of the new one.
  private synchronized List<Searched> narrowed(List<Searched> all, CaseQuery query) {
    var answer = last;
    return answer != null
            && answer.of() == all
            && query.text().startsWith(answer.query().text())
            && query.withText("").equals(answer.query().withText(""))
        ? answer.found()
        : all;
  }

  private synchronized void remember(Answer answer) {
    last = answer;
  }
}
