package org.posebook.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Routine;

/**
 * A short digest of all that a routine's sheet says: the routine, its poses, and what the library
 * adds. It is the same as long as none of that changes, whatever else the library holds, and does
 * not depend on layout, paper, or for whom a sheet is.
 */
public final class ContentHash {
  /** Hexadecimal digits: enough that two states of one routine do not share a hash by chance. */
  private static final int DIGITS = 10;

  private ContentHash() {}

  /** The hash of a routine, in lower-case hexadecimal digits. */
  public static String of(Library library, Routine routine) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("notices", RoutineCodec.plain(library.notices()));
    all.put("language", library.language());
    all.put("brand", LibraryCodec.plain(library.brand(routine)));
    all.put("sources", library.sources().stream().map(LibraryCodec::plain).toList());
    all.put("routine", RoutineCodec.write(routine));
    routine.items().stream()
        .map(Item::pose)
        .distinct()
        .flatMap(id -> library.pose(id).stream())
        .forEach(pose -> all.put("pose " + pose.id(), PoseCodec.write(pose)));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(TreeWriter.json(all).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
