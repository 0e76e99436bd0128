/// Whole entries on their way in, and what a file that is to be brought in is.
///
/// [osteolog.exchange.incoming.Recognised] says what a user has chosen: tables of our own export,
/// records of a REDCap project made with our dictionary, or any other table, which needs a mapping.
/// The first two are an [osteolog.exchange.incoming.Incoming]: they tell what each of their rows
/// would change in the log. The command and the screen both bring in by these.
@NullMarked
package osteolog.exchange.incoming;

import org.jspecify.annotations.NullMarked;
