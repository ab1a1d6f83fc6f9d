package org.posebook.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitTest {
  @TempDir private Path folder;

  @Test
  void withoutGit() {
    Git git = new Git(folder, folder.resolve("no-such-program").toString());
    Git.GitException e = assertThrows(Git.GitException.class, () -> git.files("main"));
    assertEquals(
        "comparing with a revision needs the program git, and it cannot be started. Install git,"
            + " or name two folders.",
        e.getMessage());
  }

  @Test
  void withoutARepository() {
    // The folder of temporary files may itself lie in one: then the revision is unknown.
    Git git = new Git(folder, "git");
    Git.GitException e = assertThrows(Git.GitException.class, () -> git.files("no-such-revision"));
    assertTrue(e.getMessage().startsWith("\"no-such-revision\" is no folder, and "));
  }

  @Test
  void aWordThatLooksLikeAnOptionIsNoRevision() {
    Git git = new Git(Path.of(""), "git");
    assertThrows(Git.GitException.class, () -> git.files("--output=x"));
  }
}
