package osteolog.exchange.image;

/// How much of a file is believed before it is refused.
///
/// @param fileBytes the longest file
/// @param unpackedBytes the most that a deflated file may unpack to
/// @param pixels the most pixels of one frame
/// @param parts the most elements of a header, all levels together
/// @param depth how far sequences may stand in one another
/// @param valueBytes the longest value that is kept of an element
public record Limits(
    long fileBytes, long unpackedBytes, long pixels, int parts, int depth, int valueBytes) {

  /// Room for the largest film of today and for a long series in one file.
  public static final Limits USUAL =
      new Limits(1L << 30, 1L << 30, 40_000_000, 1_000_000, 16, 1 << 18);
}
