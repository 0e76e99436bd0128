package osteolog.exchange.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The plain text of the report that the published cases are taken from (Abe 2020, CC BY 4.0), line
/// by line as the locators of the cases count it.
public final class PublishedPaper {

  private static final String ABE_2020 = "/osteolog/published/abe2020.txt";

  private PublishedPaper() {}

  /// The text; throws `IllegalStateException` where the resource is missing.
  public static String abe2020() {
    try (var in = PublishedPaper.class.getResourceAsStream(ABE_2020)) {
      if (in == null) {
        throw new IllegalStateException("the published paper is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
