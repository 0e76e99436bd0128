/// Pictures that a surgeon attaches, as far as they can be looked at: what kind of file it is, who
/// is named in it, and its frames as numbers.
///
/// A file may come from anyone. [osteolog.exchange.image.ImageFile] reads PNG, JPEG, TIFF, BMP and
/// GIF through the JDK's own readers, after its size and its pixels were counted against
/// [osteolog.exchange.image.Limits]; whatever goes wrong is one
/// [osteolog.exchange.image.FileRefused], which says why and quotes nothing. Names, places and
/// numbers in EXIF, IPTC and PNG texts are found through `metadata-extractor` and handed to the
/// screen as [osteolog.exchange.image.Identifier]; nothing here keeps them.
@NullMarked
package osteolog.exchange.image;

import org.jspecify.annotations.NullMarked;
