package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.ContactResult;
import org.posebook.figure.PoseReport;
import org.posebook.source.Location;

/**
 * What it does: finds contacts of a figure that cannot be reached with its angles, and says how far
 * they are off.
 *
 * <p>Why it matters: a hand that should hold a foot would hang in the air.
 *
 * <p>Example: straight legs lying on the floor, and {@code left hand holds left foot}. Instead: a
 * bent knee, or no such contact.
 */
public final class MissedContact implements Check {
  private static final RuleId RULE = new RuleId("figure/contact-missed");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      figure.report().ifPresent(solved -> check(figure, solved, report));
    }
  }

  private static void check(PlacedFigure figure, PoseReport solved, Consumer<Diagnostic> report) {
    List<ContactResult> contacts = solved.contacts();
    boolean own = figure.ref().data().containsKey("contacts");
    for (int i = 0; i < contacts.size(); i++) {
      ContactResult contact = contacts.get(i);
      if (contact.missed()) {
        // A built-in figure's contact has no place of its own: the change that breaks it has.
        Location at = own ? figure.at("/contacts/" + i) : figure.at();
        report.accept(
            Diagnostic.warning(
                RULE,
                at,
                "\""
                    + contact.contact().sentence()
                    + "\" is missed by "
                    + centimetres(contact)
                    + ".",
                "Change the angles so that it can be reached, or take the contact away."));
      }
    }
  }

  private static String centimetres(ContactResult contact) {
    return Math.max(1, Math.round(contact.miss() / 10)) + " cm";
  }
}
