package osteolog.exchange.mapping;

import java.util.Map;

final class Synonyms {
  private Synonyms() {}

  static Map<String, String> months() {
    return Map.of();
  }
}
