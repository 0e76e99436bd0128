/// Follow-up: the list of those who are to be seen, and the plan of one case.
@NullMarked
package osteolog.ui.followup;

import org.jspecify.annotations.NullMarked;
