package osteolog.exchange.incoming;

import java.util.UUID;

/// The identities that came so far, in few bytes each: files may hold a million rows.
///
/// Of an identity only 64 bits are kept. That two of a million agree in them by chance happens once
/// in 30 million such files; a row would then be told as not taken, and nothing be lost unseen.
final class SeenIds {

  private static final int FIRST_PLACES = 1 << 10;

  /// Odd, with bits all over, so that identities that follow one another are strewn.
  private static final long STREWN = 0x9E3779B97F4A7C15L;

  private static final long STREWN_TOO = 0xC2B2AE3D27D4EB4FL;

  /// A place of 0 is free.
  private long[] places = new long[FIRST_PLACES];

  private int kept;

  /// Keeps the identity; whether it is the first time.
  boolean add(UUID id) {
    if (!put(places, print(id))) {
      return false;
    }
    if (++kept > places.length / 2) {
      var wider = new long[places.length * 2];
      for (long one : places) {
        if (one != 0) {
          put(wider, one);
        }
      }
      places = wider;
    }
    return true;
  }

  /// Different for all identities that differ in their second half alone, as those in a row do.
  private static long print(UUID id) {
    long print =
        id.getLeastSignificantBits() * STREWN
            ^ Long.rotateLeft(id.getMostSignificantBits() * STREWN_TOO, 29);
    return print == 0 ? 1 : print;
  }

  private static boolean put(long[] places, long print) {
    int at = (int) (print >>> 33) & (places.length - 1);
    while (places[at] != 0) {
      if (places[at] == print) {
        return false;
      }
      at = (at + 1) & (places.length - 1);
    }
    places[at] = print;
    return true;
  }
}
