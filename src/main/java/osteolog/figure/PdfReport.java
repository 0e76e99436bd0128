package osteolog.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.vandeseer.easytable.RepeatedHeaderTableDrawer;
import org.vandeseer.easytable.settings.VerticalAlignment;
import org.vandeseer.easytable.structure.Row;
import org.vandeseer.easytable.structure.Table;
import org.vandeseer.easytable.structure.cell.TextCell;

/// Pages of a report on paper of size A4: headings, paragraphs, tables that go on over pages,
/// figures and pictures, one under the other, with the fonts inside.
public final class PdfReport implements AutoCloseable {

  /// The width of what stands on a page, in points.
  public static final double WIDTH = PDRectangle.A4.getWidth() - 2 * 48;

  private static final float MARGIN = 48;
  private static final float TEXT = 9;
  private static final float HEADING = 12;
  private static final float LINE = 1.35f;
  private static final Color GREY = new Color(0xf0f2f4);
  private static final Color RULE = new Color(0xb8bec6);

  private final PDDocument document = new PDDocument();
  private final PdfLetters letters;
  private final String foot;
  private PDPage page;
  private float y;

  /// An empty report; the title stands in the document, the foot under every page.
  public PdfReport(String title, String foot) throws IOException {
    letters = new PdfLetters(document);
    this.foot = foot;
    document.setDocumentId((long) title.hashCode());
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Osteolog");
    page = newPage();
    document.addPage(page);
    y = top();
  }

  private static PDPage newPage() {
    return new PDPage(PDRectangle.A4);
  }

  private static float top() {
    return PDRectangle.A4.getHeight() - MARGIN;
  }

  private void room(float height) {
    if (y - height < MARGIN) {
      page = newPage();
      document.addPage(page);
      y = top();
    }
  }

  /// A heading, kept together with what follows.
  public void heading(String text) throws IOException {
    room(HEADING * 5);
    y -= HEADING * 0.6f;
    lines(text, HEADING, true, Color.BLACK);
    y -= 3;
  }

  /// A paragraph.
  public void paragraph(String text) throws IOException {
    lines(text, TEXT, false, Color.BLACK);
    y -= 3;
  }

  private void lines(String text, float size, boolean bold, Color colour) throws IOException {
    for (var line : letters.broken(text, size, bold, (float) WIDTH)) {
      room(size * LINE);
      y -= size * LINE;
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(letters.font(line, bold), size);
        content.newLineAtOffset(MARGIN, y);
        content.showText(letters.writable(line, bold));
        content.endText();
      }
    }
  }

  /// A table whose heading is repeated on every page.
  ///
  /// @param shares the widths of the columns, as shares of the page
  public void table(List<String> columns, double[] shares, List<List<String>> rows)
      throws IOException {
    var widths = new float[shares.length];
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      widths[i] = (float) (WIDTH * shares[i] / sum);
    }
    var made =
        Table.builder()
            .addColumnsOfWidth(widths)
            .borderColor(RULE)
            .verticalAlignment(VerticalAlignment.TOP)
            .padding(3);
    made.addRow(row(columns, true));
    for (var row : rows) {
      made.addRow(row(row, false));
    }
    room(60);
    var drawer =
        RepeatedHeaderTableDrawer.builder()
            .table(made.build())
            .startX(MARGIN)
            .startY(y)
            .endY(MARGIN)
            .build();
    int before = document.getNumberOfPages();
    // Tables begin on the last page there is.
    drawer.page(page).draw(() -> document, PdfReport::newPage, MARGIN);
    if (document.getNumberOfPages() > before) {
      page = document.getPage(document.getNumberOfPages() - 1);
    }
    y = drawer.getFinalY() - 8;
  }

  private Row row(List<String> cells, boolean head) {
    var row = Row.builder();
    for (var cell : cells) {
      row.add(
          TextCell.builder()
              .text(letters.writable(cell, head))
              .font(letters.font(cell, head))
              .fontSize((int) TEXT - 1)
              .borderWidthBottom(0.5f)
              .backgroundColor(head ? GREY : Color.WHITE)
              .build());
    }
    return row.build();
  }

  /// A figure, made smaller where it is larger than a page.
  public void figure(Figure figure) throws IOException {
    double scale =
        Math.min(1, Math.min(WIDTH / figure.width(), (top() - MARGIN) / figure.height()));
    float height = (float) (figure.height() * scale);
    room(height);
    try (var drawer = new PdfBoxGraphics2DFontTextDrawer()) {
      for (var face : FigureFont.Face.values()) {
        drawer.registerFont(FigureFont.font(face).getName(), FigureFont.open(face));
      }
      var g = new PdfBoxGraphics2D(document, (float) figure.width(), (float) figure.height());
      g.setFontTextDrawer(drawer);
      figure.draw(g);
      g.dispose();
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
        content.transform(new Matrix((float) scale, 0, 0, (float) scale, MARGIN, y - height));
        content.drawForm(g.getXFormObject());
      }
    }
    y -= height + 6;
  }

  /// A picture with its caption, no larger than half a page.
  public void picture(BufferedImage image, String caption) throws IOException {
    double scale = Math.min(WIDTH / image.getWidth(), (top() - MARGIN) / 2 / image.getHeight());
    float height = (float) (image.getHeight() * scale);
    room(height + TEXT * LINE * 2);
    try (var content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawImage(
          LosslessFactory.createFromImage(document, image),
          MARGIN,
          y - height,
          (float) (image.getWidth() * scale),
          height);
    }
    y -= height + 2;
    paragraph(caption);
  }

  /// Writes the report; the stream is left open.
  public void save(OutputStream out) throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      var text = foot + "  " + (i + 1) + " / " + pages;
      try (var content =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        content.beginText();
        content.setNonStrokingColor(Color.DARK_GRAY);
        content.setFont(letters.font(text, false), 8);
        content.newLineAtOffset(MARGIN, MARGIN / 2);
        content.showText(letters.writable(text, false));
        content.endText();
      }
    }
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
