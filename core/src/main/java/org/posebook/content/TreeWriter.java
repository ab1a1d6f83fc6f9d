package org.posebook.content;

import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Writes plain values (maps, lists, texts, numbers, booleans) as YAML or JSON in one fixed form:
 * the same values give the same text, lines end in {@code \n}, and reading the text gives the
 * values again.
 */
public final class TreeWriter {
  private static final ObjectWriter YAML = yamlWriter(true);

  /** Each text in double quotes: the only form that can hold any character. */
  private static final ObjectWriter QUOTED_YAML = yamlWriter(false);

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build()
          .writer();

  private static final ObjectWriter LINE = JsonMapper.builder().build().writer();

  private TreeWriter() {}

  /** The values as YAML. */
  public static String yaml(Map<String, Object> values) {
    return (hasUnseen(values) ? QUOTED_YAML : YAML).writeValueAsString(values);
  }

  /** The values as JSON. */
  public static String json(Map<String, Object> values) {
    return JSON.writeValueAsString(values) + "\n";
  }

  /** A list of values as JSON. */
  public static String json(List<Object> values) {
    return JSON.writeValueAsString(values) + "\n";
  }

  /** The values as JSON on one line, without the line's end. */
  public static String line(Map<String, Object> values) {
    return LINE.writeValueAsString(values);
  }

  private static ObjectWriter yamlWriter(boolean fewQuotes) {
    return YAMLMapper.builder(
            YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .configure(YAMLWriteFeature.MINIMIZE_QUOTES, fewQuotes)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                .stringQuotingChecker(new CommasArePlain())
                .build())
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build()
        .writer();
  }

  /** Whether a text has a character that the YAML writer loses when it stands without quotes. */
  private static boolean hasUnseen(Object value) {
    return switch (value) {
      case String text -> isUnseen(text);
      case List<?> list -> list.stream().anyMatch(TreeWriter::hasUnseen);
      case Map<?, ?> map ->
          map.entrySet().stream()
              .anyMatch(entry -> hasUnseen(entry.getKey()) || hasUnseen(entry.getValue()));
      default -> false;
    };
  }

  /** A next-line sign or a byte order mark. */
  private static boolean isUnseen(String text) {
    return text.indexOf('\u0085') >= 0 || text.indexOf('\uFEFF') >= 0;
  }

  /** Block style needs no quotes around a comma; prose has many. */
  private static final class CommasArePlain extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
      return isUnseen(name) || super.needToQuoteName(name);
    }

    @Override
    protected boolean valueHasQuotableChar(String value) {
      return super.valueHasQuotableChar(value.replace(',', ' '));
    }
  }
}
