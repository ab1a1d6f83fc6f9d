package org.posebook.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the user's system keeps what programs can make anew: {@code POSEBOOK_CACHE}, else {@code
 * XDG_CACHE_HOME} or {@code LOCALAPPDATA}, else {@code .cache} in the user's home. Only an absolute
 * path counts, as the XDG base directory specification asks.
 */
final class CacheFolder {
  private CacheFolder() {}

  static Optional<Path> of(Map<String, String> environment, String home) {
    Optional<Path> own = path(environment.getOrDefault("POSEBOOK_CACHE", ""));
    if (own.isPresent()) {
      return own;
    }
    return path(environment.getOrDefault("XDG_CACHE_HOME", ""))
        .or(() -> path(environment.getOrDefault("LOCALAPPDATA", "")))
        .or(() -> path(home).map(folder -> folder.resolve(".cache")))
        .map(folder -> folder.resolve("posebook"));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
