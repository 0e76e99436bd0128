package osteolog.journal;

import java.io.Serial;
import java.util.OptionalLong;

/// The journal is not what was written; nothing was skipped and nothing was changed.
public final class JournalDamaged extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Damage damage;
  private final long promised;

  JournalDamaged(Damage damage) {
    this(damage, 0);
  }

  private JournalDamaged(Damage damage, long promised) {
    super(
        damage.why()
            + " at record "
            + damage.number()
            + ", "
            + damage.file().getFileName()
            + " offset "
            + damage.offset());
    this.damage = damage;
    this.promised = promised;
  }

  /// The same, where all that is there is good and only the end is gone.
  JournalDamaged butPromised(long number) {
    return new JournalDamaged(damage, number);
  }

  /// The last record that was once acknowledged, where all that is there is good and only the end,
  /// up to this record, is gone: whoever has it elsewhere can put it back behind
  /// [Journal#openShort].
  public OptionalLong promised() {
    return promised > 0 ? OptionalLong.of(promised) : OptionalLong.empty();
  }

  public Damage damage() {
    return damage;
  }
}
