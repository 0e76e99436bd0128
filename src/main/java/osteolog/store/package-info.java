/// The store of a case log: a folder whose journal is the record and whose H2 file is a working
/// copy.
///
/// [osteolog.store.Logbook] is the only door. One save goes: rows and history are written in an H2
/// transaction (its constraints have a say), the act is appended to the journal and forced, H2
/// commits, and only then is the save acknowledged. Opening compares the two; whatever H2 lacks is
/// replayed, and an H2 file that is damaged, ahead or foreign is set aside (kept) and made anew
/// from the journal.
///
/// | file | what |
/// |---|---|
/// | `manifest.json` | what the folder is, who wrote it, how it was last closed |
/// | `journal/` | every act, numbered, chained, forced: the record |
/// | `osteolog.mv.db` | H2: what screens and exports read |
/// | `files/ab/ab12...` | what is attached to cases, by the SHA-256 of its content |
/// | `set-aside/` | working copies that were not believed; never deleted |
/// | `store.lock` | held while the store is open |
///
/// A store's folder may come from anyone. `Definitions` reads what an H2 file defines without
/// loading it and refuses whatever is not of our schema, so that no trigger, function, view or
/// linked table of a stranger's file is ever loaded; H2 is told to load no class that a file names.
/// What remains is H2's reader of pages itself; a runtime without `java.compiler`, as the app image
/// is linked, leaves nothing that could be compiled even there.
///
/// Inside: `WorkingCopy` is H2 and its users, `EntryTable` one table of entries made from the shape
/// of its record, `History` the acts, `ActWriter` what a save and a replay have in common,
/// `StoreJournal` opens the record, `Recovery` is everything that opening may have to do,
/// `CaseIndex` what lists and searches read. SQL that only H2 understands stands in `Dialect` and
/// nowhere else. The text of a database's exception may quote a patient: none is kept, and
/// [osteolog.store.StoreTrouble] holds kinds and numbers only.
@NullMarked
package osteolog.store;

import org.jspecify.annotations.NullMarked;
