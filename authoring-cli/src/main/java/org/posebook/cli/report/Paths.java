package org.posebook.cli.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the files of a report lie, as seen from the folder in which the command was given. Programs
 * that show findings beside the lines of a repository need this.
 */
public final class Paths {
  private final String folder;
  private final Map<String, String> others = new HashMap<>();

  /**
   * Paths of a library's files.
   *
   * @param folder the library's folder, with {@code /} between folders; empty for the current one
   */
  public Paths(String folder) {
    this.folder = folder.isEmpty() || folder.equals(".") ? "" : folder + "/";
  }

  /** Adds a file that lies elsewhere, by the name that messages call it. */
  public Paths file(String name, String path) {
    others.put(name, path);
    return this;
  }

  String of(String file) {
    return others.getOrDefault(file, folder + file);
  }
}
