package osteolog.ui.importing;

import java.util.UUID;
import java.util.function.Supplier;
import osteolog.domain.CaseSource;
import osteolog.store.KeptFiles;
import osteolog.ui.kit.Edits;

/// Where that goes which is brought in.
///
/// @param log what the log holds now
/// @param edits keeps what is taken
/// @param ids gives new entries their identity
/// @param files keeps the files of attachments
public record Intake(CaseSource log, Edits edits, Supplier<UUID> ids, KeptFiles files) {}
