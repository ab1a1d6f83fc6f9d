package org.posebook.figure;

/**
 * How well a contact was reached.
 *
 * @param contact what was asked
 * @param miss how far the worst of its points is from where it should be, in millimetres
 * @param tolerance how far it may be, in millimetres; wide for "near" and "under"
 */
public record ContactResult(Contact contact, double miss, double tolerance) {
  /** Whether the contact was missed. */
  public boolean missed() {
    return miss > tolerance;
  }
}
