/// Reports on paper: a case, the follow-up list.
@NullMarked
package osteolog.ui.report;

import org.jspecify.annotations.NullMarked;
