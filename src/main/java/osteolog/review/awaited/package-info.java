/// Results that are not there yet, as a list over all cases and as a bar to a final diagnosis.
@NullMarked
package osteolog.review.awaited;

import org.jspecify.annotations.NullMarked;
