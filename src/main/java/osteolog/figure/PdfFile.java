package osteolog.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A figure as a PDF page of its own size, with the fonts it uses inside.
final class PdfFile {

  private PdfFile() {}

  static void write(Figure figure, OutputStream out) throws IOException {
    try (var document = new PDDocument();
        var drawer = new PdfBoxGraphics2DFontTextDrawer()) {
      for (var face : FigureFont.Face.values()) {
        drawer.registerFont(FigureFont.font(face).getName(), FigureFont.open(face));
      }
      // A PDF's identity is otherwise made of the time of day: equal figures give equal files.
      document.setDocumentId((long) figure.description().hashCode());
      document.getDocumentInformation().setTitle(figure.title());
      document.getDocumentInformation().setSubject(figure.description());
      document.getDocumentInformation().setCreator("Osteolog");
      var size = new PDRectangle((float) figure.width(), (float) figure.height());
      var page = new PDPage(size);
      document.addPage(page);
      var g = new PdfBoxGraphics2D(document, size.getWidth(), size.getHeight());
      g.setFontTextDrawer(drawer);
      figure.draw(g);
      g.dispose();
      try (var content = new PDPageContentStream(document, page)) {
        content.drawForm(g.getXFormObject());
      }
      document.save(out);
    }
  }
}
