package osteolog.ui.colleagues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.ToldCase;
import osteolog.exchange.Progress;
import osteolog.exchange.packet.Envelope;
import osteolog.exchange.packet.Lock;
import osteolog.exchange.packet.Packet;
import osteolog.exchange.packet.PacketKeys;
import osteolog.exchange.packet.PacketRefused;
import osteolog.exchange.packet.Unlock;
import osteolog.store.Logbook;
import osteolog.store.StoreTrouble;
import osteolog.ui.kit.NewFile;

/// Makes packets of this log and opens those of others. Slow: for the worker.
///
/// @param logbook the log
/// @param envelope seals and opens
/// @param own the user's keys
/// @param me who speaks, now, and in which log
/// @param ids makes the identities of packets
public record PacketDesk(
    Logbook logbook, Envelope envelope, OwnKeys own, Supplier<Said> me, Supplier<UUID> ids) {

  /// The ending of packet files.
  public static final String ENDING = "osteopacket";

  /// So many characters the passphrase of a new packet has at least.
  public static final int LEAST = 12;

  /// More entries than a packet has room for: the memory is spared the rest.
  private static final int MOST_ENTRIES = 100_000;

  /// Whether a passphrase is too short for a new packet.
  public static boolean isShort(String passphrase) {
    return passphrase.codePointCount(0, passphrase.length()) < LEAST;
  }

  /// Writes these cases into a new file, for whoever `lock` names.
  public Sent send(
      List<UUID> cases, Lock lock, Path file, Progress progress, BooleanSupplier stopped)
      throws IOException, StoreTrouble {
    var keys = own.keys();
    if (keys.isEmpty()) {
      return new Sent.KeysDamaged();
    }
    var told = new ArrayList<ToldCase>();
    int entries = 0;
    for (var id : cases) {
      if (stopped.getAsBoolean()) {
        return new Sent.Stopped();
      }
      // A case that was removed meanwhile is not sent.
      logbook.told(id).filter(one -> one.surgicalCase().isPresent()).ifPresent(told::add);
      entries += told.isEmpty() ? 0 : told.getLast().entries().size();
      if (entries > MOST_ENTRIES) {
        return new Sent.Refused(PacketRefused.Why.TOO_LARGE);
      }
      progress.at(told.size(), cases.size() + 1L);
    }
    var by = me.get();
    try {
      var packet = new Packet(ids.get(), by.log(), by.who(), by.at(), told);
      var bytes = envelope.seal(packet, keys.get(), lock);
      if (stopped.getAsBoolean()) {
        return new Sent.Stopped();
      }
      NewFile.write(file, out -> out.write(bytes));
      return new Sent.Written(file, told.size());
    } catch (PacketRefused refused) {
      return new Sent.Refused(refused.why());
    }
  }

  /// Opens a packet with the passphrase, or, where there is none, with the user's keys.
  public Arrived open(Path file, Optional<String> passphrase) {
    try (var in = Files.newInputStream(file)) {
      Unlock with;
      if (passphrase.isPresent()) {
        with = new Unlock.Passphrase(passphrase.get());
      } else {
        var keys = own.keys();
        if (keys.isEmpty()) {
          return new Arrived.KeysDamaged();
        }
        with = new Unlock.Keys(keys.get());
      }
      var opened = envelope.open(in, with);
      var mine = own.keys().map(PacketKeys::publicKeys);
      return new Arrived.Open(opened, mine.filter(opened.signer()::equals).isPresent());
    } catch (PacketRefused refused) {
      return new Arrived.Refused(refused.why());
    } catch (IOException unreadable) {
      return new Arrived.Unreadable();
    }
  }
}
