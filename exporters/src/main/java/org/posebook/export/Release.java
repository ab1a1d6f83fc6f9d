package org.posebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The release of posebook that makes a sheet, as the build wrote it down. */
public final class Release {
  private static final String SNAPSHOT = "-SNAPSHOT";

  /** Its number, as in "1.2.0". */
  public static final String NUMBER = read();

  private Release() {}

  private static String read() {
    try (InputStream in = Release.class.getResourceAsStream("release.properties")) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      String version = Objects.requireNonNull(properties.getProperty("version"));
      return version.endsWith(SNAPSHOT)
          ? version.substring(0, version.length() - SNAPSHOT.length())
          : version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
