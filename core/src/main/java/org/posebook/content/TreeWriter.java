package org.posebook.content;

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
  private static final ObjectWriter YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                  .disable(YAMLWriteFeature.SPLIT_LINES)
                  .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                  .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                  .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                  .stringQuotingChecker(new CommasArePlain())
                  .build())
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .writer();

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build()
          .writer();

  private TreeWriter() {}

  /** The values as YAML. */
  public static String yaml(Map<String, Object> values) {
    return YAML.writeValueAsString(values);
  }

  /** The values as JSON. */
  public static String json(Map<String, Object> values) {
    return JSON.writeValueAsString(values) + "\n";
  }

  /** Block style needs no quotes around a comma; prose has many. */
  private static final class CommasArePlain extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean valueHasQuotableChar(String value) {
      return super.valueHasQuotableChar(value.replace(',', ' '));
    }
  }
}
