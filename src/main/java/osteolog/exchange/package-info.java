/// What goes out of the program and comes into it: published cases, tables and the formats of
/// others.
///
/// One package per format; each reads or writes the entries of [osteolog.domain.entry] and knows
/// neither the store nor a screen.
@NullMarked
package osteolog.exchange;

import org.jspecify.annotations.NullMarked;
