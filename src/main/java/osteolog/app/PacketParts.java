package osteolog.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import osteolog.domain.pool.Said;
import osteolog.exchange.packet.Envelope;
import osteolog.store.Logbook;
import osteolog.ui.colleagues.DifferencePane;
import osteolog.ui.colleagues.KeysPart;
import osteolog.ui.colleagues.PacketDesk;
import osteolog.ui.colleagues.ReceivePart;
import osteolog.ui.colleagues.SaidWords;
import osteolog.ui.colleagues.SendPart;
import osteolog.ui.colleagues.SenderPane;
import osteolog.ui.exchange.FolderExport;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.series.SavedSeries;

/// Builds the pages of the exchange that have to do with packets.
///
/// @param desk makes packets and opens them
/// @param colleagues the known ones
/// @param edits the way into the log
/// @param folders how the long work is done, and where files are asked for
/// @param reading the worker that opens packets
/// @param said says who said something and when
/// @param clock the time of this computer
record PacketParts(
    PacketDesk desk,
    KeptColleagues colleagues,
    Edits edits,
    FolderExport folders,
    Background reading,
    SaidWords said,
    Clock clock) {

  static PacketParts of(
      Logbook logbook,
      Edits edits,
      Outside outside,
      FolderExport folders,
      Background reading,
      Supplier<UUID> ids) {
    return new PacketParts(
        desk(logbook, outside, ids),
        new KeptColleagues(outside.settings()),
        edits,
        folders,
        reading,
        new SaidWords(outside.words(), outside.clock().getZone()),
        outside.clock());
  }

  /// What packets of a log are made and opened with.
  static PacketDesk desk(Logbook logbook, Outside outside, Supplier<UUID> ids) {
    var random = new SecureRandom();
    return new PacketDesk(
        logbook,
        new Envelope(random),
        KeptKeys.of(outside.settings(), random),
        () ->
            new Said(
                outside.user(),
                Instant.now(outside.clock()).truncatedTo(ChronoUnit.MICROS),
                logbook.id()),
        ids);
  }

  /// Who makes each page.
  Map<Class<?>, Supplier<?>> makers(SavedSeries kept) {
    return Map.of(
        SendPart.class,
        () -> new SendPart(desk, colleagues, kept, folders, said),
        KeysPart.class,
        () -> new KeysPart(desk.own(), colleagues, reading, said.words()),
        ReceivePart.class,
        () -> new ReceivePart(desk, edits, reading, folders.choice(), said.words()),
        DifferencePane.class,
        () -> new DifferencePane(said, desk.logbook().index()),
        SenderPane.class,
        () -> new SenderPane(colleagues, said, clock));
  }
}
