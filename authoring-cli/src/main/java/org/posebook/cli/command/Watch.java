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

  private final Path library;
  private final WatchService service;

  private Watch(Path library, WatchService service) {
    this.library = library;
    this.service = service;
  }

  /** Begins to watch. */
  static Watch of(Path library) throws IOException {
    Watch watch = new Watch(library, library.getFileSystem().newWatchService());
    watch.register();
    return watch;
  }

  /** Watches all folders that are there; one that is watched already goes on being so. */
  private void register() throws IOException {
    register(library);
    for (String folder : FOLDERS) {
      if (Files.isDirectory(library.resolve(folder))) {
        register(library.resolve(folder));
      }
    }
  }

  private void register(Path folder) throws IOException {
    folder.register(
        service,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  /** Waits for the next change; false where there will be none any more. */
  boolean next() throws IOException {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
      }
      register();
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
