package osteolog.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import osteolog.domain.entry.Claim;

/// Claims against one another, where the record has no word of its own.
final class Comparison {

  private Comparison() {}

  /// Every claim that says something else than the one to go by.
  static <T> void amongClaims(
      List<Claim> claims, Function<String, Optional<T>> reader, Rule rule, Findings found) {
    var readable = claims.stream().filter(c -> reader.apply(c.claimed()).isPresent()).toList();
    Facts.reference(readable)
        .ifPresent(
            first -> {
              var said = reader.apply(first.claimed());
              for (var claim : readable) {
                var other = reader.apply(claim.claimed());
                if (!other.equals(said)) {
                  found.add(
                      rule,
                      Severity.CONTRADICTION,
                      Facts.statement(first),
                      Facts.statement(claim),
                      other.map(Object::toString).orElse(""));
                }
              }
            });
  }
}
