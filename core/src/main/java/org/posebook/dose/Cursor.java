package org.posebook.dose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a clause. */
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean done() {
    return at >= tokens.size();
  }

  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  /** The token so many places ahead; nothing past the end. */
  @Nullable Token peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }

  Token next() {
    return tokens.get(at++);
  }

  /** Where the token at a mark begins. */
  int startOf(int mark) {
    return tokens.get(mark).start();
  }

  /** Where the last token taken ends. */
  int end() {
    return tokens.get(at - 1).end();
  }

  @Nullable String peekWord(int ahead) {
    return peek(ahead) instanceof Token.Word word ? word.text() : null;
  }

  boolean isWord(int ahead, Set<String> any) {
    String word = peekWord(ahead);
    return word != null && any.contains(word);
  }

  boolean isSign(int ahead, Token.Kind kind) {
    return peek(ahead) instanceof Token.Sign sign && sign.kind() == kind;
  }

  /** Takes one of these words if it is next. */
  boolean word(String... any) {
    String next = peekWord(0);
    if (next != null) {
      for (String word : any) {
        if (word.equals(next)) {
          at++;
          return true;
        }
      }
    }
    return false;
  }

  boolean word(Set<String> any) {
    if (isWord(0, any)) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes all of these words, one after the other, or none. */
  boolean phrase(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(peekWord(i))) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  boolean sign(Token.Kind kind) {
    if (isSign(0, kind)) {
      at++;
      return true;
    }
    return false;
  }
}
