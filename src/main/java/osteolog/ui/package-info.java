/// The window: the shell around the screens, the rail that leads to them, and the first question.
///
/// Screens ask the store through `ui.kit` and are told when to read again; an `if` about medicine
/// lives in `domain`, never here.
@NullMarked
package osteolog.ui;

import org.jspecify.annotations.NullMarked;
