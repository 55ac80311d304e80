package de.muetterzentren.model.json.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * A JSON document that is written piece by piece, the same bytes for the same pieces on every
 * machine. Does not close what it writes to; {@link #endDocument()} flushes it. Not thread-safe.
 */
public final class JsonSink {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          // else bytes have emoji as escapes and characters have not
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator out;

  private JsonSink(JsonGenerator out) {
    this.out = out;
  }

  /** To bytes in UTF-8: a line for each field of the document and for each entry of its lists. */
  public static JsonSink of(OutputStream target) throws IOException {
    return new JsonSink(FACTORY.createGenerator(target, JsonEncoding.UTF8)).partPerLine();
  }

  /** To characters: a line for each field of the document and for each entry of its lists. */
  public static JsonSink of(Writer target) throws IOException {
    return new JsonSink(FACTORY.createGenerator(target)).partPerLine();
  }

  /** A value as an indented text for people, with a line break at the end. */
  public static String indented(JsonValue value) {
    StringWriter text = new StringWriter();
    try {
      JsonSink sink = new JsonSink(FACTORY.createGenerator(text));
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      sink.out.setPrettyPrinter(printer);
      sink.value(value);
      sink.out.writeRaw('\n');
      sink.out.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private JsonSink partPerLine() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(new Lines(1));
    printer.indentArraysWith(new Lines(2));
    out.setPrettyPrinter(printer);
    return this;
  }

  /** Begins the object that the whole document is. */
  public void startDocument() throws IOException {
    out.writeStartObject();
  }

  /** A field of the document. */
  public void field(String name, JsonValue value) throws IOException {
    out.writeFieldName(name);
    value(value);
  }

  /** Begins a field of the document that is a list. */
  public void startList(String name) throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
  }

  /** An entry of the list. */
  public void entry(JsonValue value) throws IOException {
    value(value);
  }

  /** Ends the list. */
  public void endList() throws IOException {
    out.writeEndArray();
  }

  /** Ends the document, with a line break. */
  public void endDocument() throws IOException {
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private void value(JsonValue value) throws IOException {
    if (value instanceof JsonValue.Text text) {
      text(text.text());
    } else if (value instanceof JsonValue.Digits number) {
      out.writeNumber(number.digits());
    } else if (value instanceof JsonValue.Truth truth) {
      out.writeBoolean(truth.value());
    } else if (value instanceof JsonValue.Values list) {
      out.writeStartArray();
      for (JsonValue entry : list.values()) {
        value(entry);
      }
      out.writeEndArray();
    } else if (value instanceof JsonValue.Fields object) {
      out.writeStartObject();
      for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
        field(field.getKey(), field.getValue());
      }
      out.writeEndObject();
    } else {
      out.writeNull();
    }
  }

  private void text(String text) throws IOException {
    if (firstLoneSurrogate(text, 0) == text.length()) {
      out.writeString(text);
      return;
    }
    // half a character cannot be encoded in UTF-8, but JSON can name it
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    StringBuilder quoted = new StringBuilder("\"");
    for (int from = 0; from < text.length(); ) {
      int lone = firstLoneSurrogate(text, from);
      quoted.append(encoder.quoteAsString(text.substring(from, lone)));
      if (lone < text.length()) {
        quoted.append(String.format("\\u%04X", (int) text.charAt(lone)));
      }
      from = lone + 1;
    }
    out.writeRawValue(quoted.append('"').toString());
  }

  private static int firstLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }

  /** Breaks lines down to a depth, without indentation. */
  private record Lines(int deepest) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator out, int level) throws IOException {
      if (level <= deepest) {
        out.writeRaw('\n');
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
