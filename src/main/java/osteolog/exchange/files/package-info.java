/// Files that go out: all of an export or none of it, readable by their owner alone.
@NullMarked
package osteolog.exchange.files;

import org.jspecify.annotations.NullMarked;
