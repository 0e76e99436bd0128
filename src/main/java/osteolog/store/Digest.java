package osteolog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.followup.FollowUp;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// What a list needs of a case beside the case and its lesions, kept in a table of its own so that
/// opening a store of 100,000 cases reads no other entries.
///
/// @param anchor when month 0 was, as it was said
/// @param lastContact the last sure contact, in months from it
/// @param painCount how many statements about pain there are
/// @param watch what is still to be watched of its follow-up, as a text
record Digest(Moment anchor, OptionalDouble lastContact, int painCount, String watch) {

  private static final int SLICE = 500;

  static Digest of(CaseFile file) {
    return new Digest(
        file.anchorEvent().map(CaseFile::when).orElse(Moment.unknown()),
        file.lastContact(),
        file.all(PainObservation.class).size(),
        FollowUp.of(file).watch(file).toString());
  }

  CaseSummary summary(SurgicalCase surgicalCase, List<Lesion> lesions) {
    var zero = Anchor.at(anchor);
    return new CaseSummary(
        surgicalCase, lesions, zero, lastContact, painCount, Watch.parse(zero, watch));
  }

  static CaseSummary summary(CaseFile file) {
    return of(file).summary(file.surgicalCase(), file.all(Lesion.class));
  }

  /// Writes anew what an act has changed of what is derived, and only that.
  static void follow(
      Handle handle, Map<UUID, Optional<CaseFile>> before, Map<UUID, Optional<CaseFile>> after) {
    var digests = new HashMap<UUID, Optional<CaseFile>>();
    var packs = new HashMap<UUID, Optional<CaseFile>>();
    after.forEach(
        (id, file) -> {
          var old = before.getOrDefault(id, Optional.empty());
          if (!file.map(Digest::of).equals(old.map(Digest::of))) {
            digests.put(id, file);
          }
          if (!Arrays.equals(PainPack.of(file), PainPack.of(old))) {
            packs.put(id, file);
          }
        });
    replaceDigests(handle, digests);
    PainPack.replace(handle, packs);
  }

  /// Puts what is derived of these cases in place of what was.
  static void replace(Handle handle, Map<UUID, Optional<CaseFile>> cases) {
    replaceDigests(handle, cases);
    PainPack.replace(handle, cases);
  }

  private static void replaceDigests(Handle handle, Map<UUID, Optional<CaseFile>> cases) {
    if (!cases.isEmpty()) {
      var batch = handle.prepareBatch("delete from case_digest where case_id = ?");
      cases.keySet().forEach(id -> batch.bind(0, id).add());
      batch.execute();
      add(handle, cases.values().stream().flatMap(Optional::stream).toList());
    }
  }

  private static void add(Handle handle, List<CaseFile> files) {
    var batch =
        handle.prepareBatch(
            "insert into case_digest (case_id, anchor_iso, last_contact, pain_count, watch)"
                + " values (?, ?, ?, ?, ?)");
    for (var file : files) {
      var digest = of(file);
      var last = digest.lastContact();
      batch
          .bind(0, file.surgicalCase().id())
          .bind(1, digest.anchor().toString())
          .bind(2, last.isPresent() ? (Double) last.getAsDouble() : null)
          .bind(3, digest.painCount())
          .bind(4, digest.watch())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// Derives these cases anew, from what the tables hold of them.
  static void derive(Handle handle, Set<UUID> touched) {
    var slice = new HashMap<UUID, Optional<CaseFile>>();
    if (touched.size() <= SLICE) {
      touched.forEach(id -> slice.put(id, CaseFiles.stored(handle, id)));
      replace(handle, slice);
      return;
    }
    for (var id : touched) {
      slice.put(id, Optional.empty());
      emptyAt(SLICE, handle, slice);
    }
    emptyAt(1, handle, slice);
    new CaseWalk(handle)
        .each(
            file -> {
              if (touched.contains(file.surgicalCase().id())) {
                slice.put(file.surgicalCase().id(), Optional.of(file));
                emptyAt(SLICE, handle, slice);
              }
            });
    emptyAt(1, handle, slice);
  }

  /// Writes a slice that has come to this size.
  private static void emptyAt(int size, Handle handle, Map<UUID, Optional<CaseFile>> slice) {
    if (slice.size() >= size) {
      replace(handle, slice);
      slice.clear();
    }
  }

  /// Derives everything anew, as after a migration.
  static void deriveAll(Handle handle) {
    var slice = new HashMap<UUID, Optional<CaseFile>>();
    new CaseWalk(handle)
        .each(
            file -> {
              slice.put(file.surgicalCase().id(), Optional.of(file));
              emptyAt(SLICE, handle, slice);
            });
    emptyAt(1, handle, slice);
  }

  /// The digest of every case.
  static Map<UUID, Digest> all(Handle handle) {
    return handle
        .createQuery("select case_id, anchor_iso, last_contact, pain_count, watch from case_digest")
        .map((row, _) -> Map.entry(row.getObject(1, UUID.class), digest(row)))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private static Digest digest(ResultSet row) throws SQLException {
    var anchor = MomentCode.parse(row.getString(2)).orElseThrow(ActText.Unreadable::new);
    double months = row.getDouble(3);
    var contact = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(months);
    return new Digest(anchor, contact, row.getInt(4), row.getString(5));
  }
}
