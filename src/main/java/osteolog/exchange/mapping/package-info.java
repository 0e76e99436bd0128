/// From a foreign table to entries, by a mapping of columns and values that the program proposes
/// and the user settles.
///
/// [osteolog.exchange.mapping.Proposal] reads headers and values of a table and proposes a
/// [osteolog.exchange.mapping.Mapping], with a list of what it does not surely understand: nothing
/// is guessed. [osteolog.exchange.mapping.Importing] then tells of every row what it would change,
/// one row at a time; it writes nothing itself.
///
/// The rules that hold everywhere here: a word never becomes a number; a blank cell says nothing; a
/// day that can be read two ways is none until the mapping says which; a row is taken whole or not
/// at all; the same file twice changes nothing. The words of other languages are in resource files,
/// not in code.
@NullMarked
package osteolog.exchange.mapping;

import org.jspecify.annotations.NullMarked;
