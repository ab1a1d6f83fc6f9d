package org.posebook.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text file that was read.
 *
 * @param name as messages name it
 * @param text its whole text, without a byte order mark
 */
public record SourceFile(String name, String text) {
  /**
   * Decodes a file as UTF-8.
   *
   * @throws CharacterCodingException when the bytes are not UTF-8
   */
  public static SourceFile ofUtf8(String name, byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The text of a line, counted from 1, without its line end; empty when there is no such line. */
  public Optional<String> line(int number) {
    List<String> lines = lines();
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }

  /** The lines of the text, without their line ends. */
  public List<String> lines() {
    return new ArrayList<>(text.lines().toList());
  }
}
