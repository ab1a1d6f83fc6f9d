package org.posebook.export.svg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value such as {@code url(#shade) red} points at.
 *
 * @param address what stands between the brackets, without quotes
 * @param rest what follows, such as a colour to take instead
 */
record Reference(String address, String rest) {
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\")]*))\\s*\\)(.*)", Pattern.DOTALL);

  /** A reference in brackets; nothing where a value is none. */
  static Optional<Reference> of(String value) {
    Matcher url = URL.matcher(value);
    if (!url.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (url.group(group) != null) {
        return Optional.of(new Reference(url.group(group).strip(), url.group(4).strip()));
      }
    }
    return Optional.empty();
  }

  /** The id of an element of the same file; nothing where it points elsewhere. */
  static Optional<String> id(String address) {
    return address.startsWith("#") && address.length() > 1
        ? Optional.of(address.substring(1))
        : Optional.empty();
  }
}
