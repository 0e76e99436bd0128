/// A long bone and its cross-section, drawn to pick the place of a lesion from.
///
/// What is drawn where ([LongBone], [CrossSection], [Layer]) is plain geometry and knows no screen;
/// [BoneFigure] shows it. The drawing is a scheme: it has no side, and its layers are as wide as a
/// hand can hit, not as a bone has them.
@NullMarked
package osteolog.ui.bone;

import org.jspecify.annotations.NullMarked;
