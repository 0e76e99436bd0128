/// Looking at a picture: zoom, place, window and level, frames, side and scale. Shows what was
/// recorded; measures nothing.
@NullMarked
package osteolog.ui.picture;

import org.jspecify.annotations.NullMarked;
