package de.muetterzentren.examples.bench;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML; every text and every attribute is escaped. */
final class Html {
  private final StringWriter page = new StringWriter();
  private final XMLStreamWriter writer;

  Html() {
    page.append("<!DOCTYPE html>\n");
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private interface Step {
    void write() throws XMLStreamException;
  }

  private Html then(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** An element with attributes, as names and values in turn; what it holds is written within. */
  Html element(String name, Runnable within, String... attributes) {
    open(name, attributes);
    within.run();
    return then(writer::writeEndElement);
  }

  /** An element with a text. */
  Html element(String name, String text, String... attributes) {
    return element(name, () -> text(text), attributes);
  }

  /** An element that holds nothing and has no end, such as {@code meta}. */
  Html single(String name, String... attributes) {
    return then(() -> writer.writeEmptyElement(name)).attributes(attributes);
  }

  private void open(String name, String... attributes) {
    then(() -> writer.writeStartElement(name)).attributes(attributes);
  }

  private Html attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      then(() -> writer.writeAttribute(name, value));
    }
    return this;
  }

  Html text(String text) {
    return then(() -> writer.writeCharacters(text));
  }

  /** A drawing, as it is: made by the library, its texts escaped already. */
  Html drawing(String svg) {
    text("");
    return then(writer::flush).append(svg);
  }

  private Html append(String markup) {
    page.append(markup);
    return this;
  }

  /** The page so far. */
  String page() {
    then(writer::flush);
    return page.append('\n').toString();
  }
}
