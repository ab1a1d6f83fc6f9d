package org.posebook.export.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses on the web, and text that leads there. */
final class WebLink {
  /** Where a reader may be sent. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private WebLink() {}

  /** The atom with an area over the link's text, and a line below it. */
  static Atom clickable(Atom atom, Tag tag, String uri, String contents) {
    List<Item> items = new ArrayList<>(atom.items());
    for (Item item : atom.items()) {
      if (item instanceof Item.Text text && text.mark() == tag) {
        float below = text.y() + 2;
        items.add(new Item.Rule(text.x(), below, text.x() + text.width(), below, 0.5f, Ink.ACCENT));
        items.add(
            new Item.Link(
                tag, new Item.Box(text.x(), 0, text.width(), atom.height()), uri, contents));
      }
    }
    return new Atom(atom.gap(), atom.height(), atom.glued(), items);
  }

  /** The address as a URI in ASCII, where it is one that a reader may be sent to. */
  static Optional<String> target(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
