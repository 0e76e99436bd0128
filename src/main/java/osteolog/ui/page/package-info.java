/// The case page: the banner that never scrolls away, the course, the entries, and the form beside
/// them.
@NullMarked
package osteolog.ui.page;

import org.jspecify.annotations.NullMarked;
