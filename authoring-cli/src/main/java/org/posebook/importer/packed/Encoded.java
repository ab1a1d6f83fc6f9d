package org.posebook.importer.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML part. The JDK's parser decodes by itself too, but it writes to the
 * standard error stream when the first bytes are broken; here broken bytes become the sign for
 * them.
 */
final class Encoded {
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  private Encoded() {}

  static Reader reader(InputStream data) throws IOException {
    PushbackInputStream in = new PushbackInputStream(data, HEAD);
    byte[] head = in.readNBytes(HEAD);
    int mark = 0;
    Charset charset = StandardCharsets.UTF_8;
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      mark = 3;
    } else if (start.startsWith("\u00FF\u00FE")) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (start.startsWith("\u00FE\u00FF")) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      Matcher declared = DECLARED.matcher(start);
      if (declared.find() && Charset.isSupported(declared.group(1))) {
        charset = Charset.forName(declared.group(1));
      }
    }
    in.unread(head, mark, Math.max(0, head.length - mark));
    return new InputStreamReader(in, charset);
  }
}
