/// Exchange: cases taken out of the log, brought in, and pooled with colleagues. Each part is a
/// page of its own with its own controller; the screen only shows one of them.
@NullMarked
package osteolog.ui.exchange;

import org.jspecify.annotations.NullMarked;
