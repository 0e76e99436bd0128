/// Files that go out: all of an export or none of it, readable by their owner alone; and the files
/// attached to cases, proven by their hash while they go along.
@NullMarked
package osteolog.exchange.files;

import org.jspecify.annotations.NullMarked;
