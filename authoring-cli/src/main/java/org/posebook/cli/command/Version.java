package org.posebook.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build put into the archive. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"posebook " + text()};
  }

  /** The version's number; "development" where the classes run outside an archive. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
