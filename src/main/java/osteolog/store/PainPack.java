package osteolog.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.StatementScope;

/// The numeric pain of a case as packed rows of one size, for plots over all cases.
///
/// A row is a month (not a number where only an interval is known), its limits, the scale and the
/// score; a statement about a whole series is none of the case's and stays out.
final class PainPack {

  static final int ROW_BYTES = 4 * Float.BYTES + 1;

  private PainPack() {}

  static byte[] of(CaseFile file) {
    var anchor = file.anchor();
    var numeric = new ArrayList<PainObservation>();
    for (var pain : file.all(PainObservation.class)) {
      if (pain.value() != null && pain.scope() == StatementScope.CASE) {
        numeric.add(pain);
      }
    }
    var packed = ByteBuffer.allocate(numeric.size() * ROW_BYTES);
    for (var pain : numeric) {
      var span = anchor.spanOf(pain.when());
      BigDecimal value = pain.value();
      packed
          .putFloat(span.isPoint() ? (float) span.low() : Float.NaN)
          .putFloat((float) span.low())
          .putFloat((float) span.high())
          .put(code(pain.scale()))
          .putFloat(value == null ? Float.NaN : value.floatValue());
    }
    return packed.array();
  }

  /// The scale in one byte.
  static byte code(PainScale scale) {
    return switch (scale) {
      case NRS -> 0;
      case VAS -> 1;
      case VRS4, RELATIVE, TREND, VERBATIM -> throw new IllegalArgumentException("no score");
    };
  }

  static byte[] of(Optional<CaseFile> file) {
    return file.map(PainPack::of).orElseGet(() -> new byte[0]);
  }

  static void replace(Handle handle, Map<UUID, Optional<CaseFile>> cases) {
    if (!cases.isEmpty()) {
      var batch = handle.prepareBatch("delete from pain_packed where case_id = ?");
      cases.keySet().forEach(id -> batch.bind(0, id).add());
      batch.execute();
      add(handle, cases.values().stream().flatMap(Optional::stream).toList());
    }
  }

  private static void add(Handle handle, List<CaseFile> files) {
    var batch = handle.prepareBatch("insert into pain_packed (case_id, packed) values (?, ?)");
    for (var file : files) {
      var packed = of(file);
      if (packed.length > 0) {
        batch.bind(0, file.surgicalCase().id()).bind(1, packed).add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// Everything that is packed, by case.
  static Map<UUID, byte[]> all(Handle handle) {
    var all = new HashMap<UUID, byte[]>();
    handle
        .createQuery("select case_id, packed from pain_packed")
        .map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }
}
