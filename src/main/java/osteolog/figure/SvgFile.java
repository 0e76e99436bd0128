package osteolog.figure;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A figure as SVG, whose words can be found, copied and edited.
final class SvgFile {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgFile() {}

  static void write(Figure figure, OutputStream out) throws IOException {
    var document = document();
    var context = SVGGeneratorContext.createDefault(document);
    context.setComment("Osteolog");
    context.setPrecision(3);
    context.setImageHandler(new PngInside());
    var g = new SVGGraphics2D(context, false);
    figure.draw(g);
    var root = g.getRoot(document.getDocumentElement());
    describe(document, root, figure);
    nameFonts(root);
    save(root, out);
  }

  /// Pictures stand in the file itself, as PNG.
  private static final class PngInside extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        // The stream of ImageIO's own choice would leave the picture in a temporary file.
        try (var stream = new MemoryCacheImageOutputStream(out)) {
          ImageIO.write(image, "png", stream);
        }
      } catch (IOException failed) {
        throw new SVGGraphics2DIOException(ERR_UNEXPECTED, failed);
      }
    }
  }

  /// Without the document type that Batik writes: readers would ask the network for it.
  private static void save(Element root, OutputStream out) throws IOException {
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException failed) {
      throw new IOException("the figure could not be written as SVG", failed);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void describe(Document document, Element root, Figure figure) {
    root.setAttribute("width", points(figure.width()) + "pt");
    root.setAttribute("height", points(figure.height()) + "pt");
    root.setAttribute("viewBox", "0 0 " + points(figure.width()) + " " + points(figure.height()));
    root.setAttribute("role", "img");
    var description = document.createElementNS(SVG, "desc");
    description.setTextContent(WritableText.of(figure.description()));
    root.insertBefore(description, root.getFirstChild());
    var title = document.createElementNS(SVG, "title");
    title.setTextContent(WritableText.of(figure.title()));
    root.insertBefore(title, description);
  }

  /// A reader who lacks our fonts gets the nearest ones they have.
  private static void nameFonts(Element element) {
    var family = element.getAttribute("font-family");
    if (!family.isEmpty()) {
      boolean bold = family.contains("SemiBold");
      boolean japanese = family.contains("JP");
      element.setAttribute(
          "font-family",
          japanese
              ? "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans', sans-serif"
              : "'Noto Sans', 'Noto Sans JP', Arial, Helvetica, sans-serif");
      if (bold) {
        element.setAttribute("font-weight", "600");
      }
    }
    var children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        nameFonts(child);
      }
    }
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }
}
