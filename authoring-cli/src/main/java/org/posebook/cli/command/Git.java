package org.posebook.cli.command;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of earlier revisions by the program git, which is run as a process. */
final class Git {
  /** What git cannot do, in words for the user. */
  static final class GitException extends IOException {
    private static final long serialVersionUID = 1L;

    GitException(String message) {
      super(message);
    }
  }

  private final Path folder;
  private final String program;

  /**
   * Git in a folder.
   *
   * @param program the program's name or path
   */
  Git(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * The regular files of a revision in and below the folder: their paths from it, with {@code /}
   * between folders, and the ids of their content.
   *
   * @throws GitException when git is not there, or does not know the revision
   */
  Map<String, String> files(String revision) throws IOException {
    String commit = commit(revision);
    byte[] listed = run(true, "ls-tree", "-r", "-z", commit).out();
    Map<String, String> files = new LinkedHashMap<>();
    for (String entry : new String(listed, StandardCharsets.UTF_8).split("\0", -1)) {
      int tab = entry.indexOf('\t');
      String[] facts = entry.substring(0, Math.max(0, tab)).split(" ", -1);
      if (facts.length == 3 && facts[0].startsWith("100")) {
        files.put(entry.substring(tab + 1), facts[2]);
      }
    }
    return files;
  }

  private String commit(String revision) throws IOException {
    Ran inside = run(false, "rev-parse", "--git-dir");
    if (inside.code() != 0) {
      throw new GitException(
          "\""
              + revision
              + "\" is no folder, and git finds no repository in "
              + folder
              + ", so it cannot be a revision either: "
              + inside.text().strip());
    }
    Ran found =
        revision.startsWith("-")
            ? new Ran(1, new byte[0])
            : run(true, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (found.code() != 0) {
      throw new GitException(
          "\""
              + revision
              + "\" is no folder, and no revision that git knows here. Look at \"git branch -a\";"
              + " on a build server, fetch the whole history.");
    }
    return found.text().strip();
  }

  /**
   * The contents with these ids, in their order.
   *
   * @throws GitException when git cannot give one of them
   */
  List<byte[]> contents(List<String> ids) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    if (ids.isEmpty()) {
      return contents;
    }
    Process process = start(true, List.of("cat-file", "--batch"));
    try (OutputStream asked = process.getOutputStream();
        InputStream answers = new BufferedInputStream(process.getInputStream())) {
      for (String id : ids) {
        asked.write((id + "\n").getBytes(StandardCharsets.UTF_8));
        asked.flush();
        contents.add(answer(answers));
      }
    } catch (IOException e) {
      process.destroy();
      throw new GitException("git could not give a file of the revision: " + e.getMessage());
    }
    await(process);
    return contents;
  }

  /** One answer: "id type size", the content, and a line's end. */
  private static byte[] answer(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("it ended early");
      }
      head.append((char) c);
    }
    String[] facts = head.toString().split(" ", -1);
    if (facts.length != 3) {
      throw new IOException(head.toString());
    }
    int size = Integer.parseInt(facts[2]);
    byte[] content = in.readNBytes(size);
    if (content.length < size || in.read() != '\n') {
      throw new EOFException("it ended early");
    }
    return content;
  }

  /** How a run of git ended, and what it said. */
  private record Ran(int code, byte[] out) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }
  }

  private Ran run(boolean quiet, String... words) throws IOException {
    Process process = start(quiet, List.of(words));
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    return new Ran(await(process), out);
  }

  private Process start(boolean quiet, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    if (quiet) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    } else {
      builder.redirectErrorStream(true);
    }
    builder.environment().put("LC_ALL", "C");
    if (!Files.isDirectory(folder)) {
      throw new GitException("there is no folder " + folder);
    }
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException(
          "comparing with a revision needs the program git, and it cannot be started. Install"
              + " git, or name two folders.");
    }
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new GitException("it was broken off");
    }
  }
}
