package osteolog.ui.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// The ways from a sheet to the forms of the page that it stands on.
///
/// @param open opens the form of an entry, at a column where one is meant
/// @param begin begins a new entry with these texts, with the focus in its form
/// @param chosen the entry that is chosen on the page
/// @param leave closes the sheet
public record PageDoor(
    BiConsumer<Entry, Optional<String>> open,
    BiConsumer<EntryKind, Map<String, String>> begin,
    Supplier<Optional<Entry>> chosen,
    Runnable leave) {}
