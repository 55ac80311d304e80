package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.map.Legible;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG by the writer of XML that Java has. Numbers have one digit behind the point. */
final class SvgPage {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  SvgPage() {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Attributes as names and values in turn. */
  SvgPage open(String element, Object... attributes) {
    return written(
        () -> {
          xml.writeStartElement(element);
          attributes(attributes);
        });
  }

  SvgPage close() {
    return written(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  SvgPage empty(String element, Object... attributes) {
    return written(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
          xml.writeCharacters("\n");
        });
  }

  SvgPage text(String element, String content, Object... attributes) {
    open(element, attributes);
    written(() -> xml.writeCharacters(Legible.inXml(content)));
    return close();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      xml.writeAttribute(
          (String) attributes[i],
          value instanceof Double number ? number(number) : Legible.inXml(value.toString()));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value + 0.0);
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private SvgPage written(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
