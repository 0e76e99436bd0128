/// Where the program starts: the command line, the window, the places on disk, and the one class
/// that builds everything by hand. The clock is looked up here and handed on.
@NullMarked
package osteolog.app;

import org.jspecify.annotations.NullMarked;
