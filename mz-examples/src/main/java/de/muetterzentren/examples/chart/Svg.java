package de.muetterzentren.examples.chart;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A chart as a drawing, written by Batik: letters are outlines, so it looks the same anywhere. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DIGITS = 2;

  private Svg() {}

  static String of(Chart chart, String id) {
    if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "id (" + id + ") must be letters, digits and hyphens, a letter first");
    }
    try {
      Drawing drawing = new Drawing(chart);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(NAMESPACE, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setPrecision(DIGITS);
      context.setComment(null);
      context.setIDGenerator(new Numbered(id));
      SVGGraphics2D paper = new SVGGraphics2D(context, false);
      drawing.on(paper);
      Element root = paper.getRoot();
      withoutEmptyDefinitions(root);
      size(root, drawing.height());
      words(document, root, chart, id);
      return text(root);
    } catch (ParserConfigurationException | TransformerException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Batik gives them the same id in all drawings, and a page may hold several. */
  private static void withoutEmptyDefinitions(Element root) {
    Node first = root.getFirstChild();
    if (first != null && "defs".equals(first.getNodeName()) && !first.hasChildNodes()) {
      root.removeChild(first);
    }
  }

  private static void size(Element root, int height) {
    root.setAttribute("width", String.valueOf(Drawing.WIDTH));
    root.setAttribute("height", String.valueOf(height));
    root.setAttribute("viewBox", "0 0 " + Drawing.WIDTH + " " + height);
    root.setAttribute("font-family", "sans-serif");
  }

  private static void words(Document document, Element root, Chart chart, String id) {
    root.setAttribute("role", "img");
    root.setAttribute("lang", chart.locale().getLanguage());
    root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
    Element description = document.createElementNS(NAMESPACE, "desc");
    description.setAttribute("id", id + "-desc");
    description.setTextContent(chart.inWords());
    root.insertBefore(description, root.getFirstChild());
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setAttribute("id", id + "-title");
    title.setTextContent(chart.title());
    root.insertBefore(title, description);
  }

  private static String text(Element root) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    transformer.setOutputProperty(OutputKeys.INDENT, "no");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(root), new StreamResult(text));
    return text.append('\n').toString();
  }

  /** Ids that differ from those of other charts of a page, and are the same each time. */
  private static final class Numbered extends SVGIDGenerator {
    private final String id;
    private final Map<String, Integer> given = new HashMap<>();

    Numbered(String id) {
      this.id = id;
    }

    @Override
    public String generateID(String prefix) {
      return id + "-" + prefix + "-" + given.merge(prefix, 1, Integer::sum);
    }
  }
}
