package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits for changes in a library's folder. */
final class Watch implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("poses", "routines", "media");

  /** Editors write a file in several steps; what comes within this time is one change. */
  private static final long TOGETHER_MILLIS = 150;

  private final WatchService service;

  private Watch(WatchService service) {
    this.service = service;
  }

  /** Begins to watch. */
  static Watch of(Path library) throws IOException {
    WatchService service = library.getFileSystem().newWatchService();
    register(library, service);
    for (String folder : FOLDERS) {
      if (Files.isDirectory(library.resolve(folder))) {
        register(library.resolve(folder), service);
      }
    }
    return new Watch(service);
  }

  private static void register(Path folder, WatchService service) throws IOException {
    folder.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  /** Waits for the next change; false where there will be none any more. */
  boolean next() {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
