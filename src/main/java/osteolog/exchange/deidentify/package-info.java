/// Cases without what tells whose they are, in two ways that must not be taken for each other.
///
/// [osteolog.exchange.deidentify.SafeHarbor] is a view of cases after 45 CFR 164.514(b)(2): months
/// instead of dates, no free text, fresh codes. [osteolog.exchange.deidentify.DateShift] moves the
/// dates of each case by a random number of days instead. Both are sources of cases, so that every
/// format can write them without knowing it. What happens to a column stands in one table
/// ([osteolog.exchange.deidentify.Treatments]); a column that is not in it is left out.
/// [osteolog.exchange.deidentify.ProvenExport] writes files, searches them for what had to go, and
/// gives them out only where nothing is found.
///
/// Pictures of attached files go along only as [osteolog.exchange.deidentify.Pictures] says: their
/// pixels alone, in files of their own. What stands in the pixels no program can see; a person has
/// to.
@NullMarked
package osteolog.exchange.deidentify;

import org.jspecify.annotations.NullMarked;
