/// One entry in its form: what is kept of it, what is on its way, what was typed and could not be
/// kept, and what the rest of its case gives to it.
@NullMarked
package osteolog.ui.entry;

import org.jspecify.annotations.NullMarked;
