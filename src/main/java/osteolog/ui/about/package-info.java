/// What the program is: its version, where the log is, what it is made of and under which licences.
@NullMarked
package osteolog.ui.about;

import org.jspecify.annotations.NullMarked;
