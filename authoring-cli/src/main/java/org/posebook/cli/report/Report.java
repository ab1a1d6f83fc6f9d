package org.posebook.cli.report;

import java.util.List;
import org.posebook.diagnostic.Diagnostic;

/** Prints diagnostics in one format. */
public interface Report {
  /** Prints all diagnostics, in their order. */
  void print(List<Diagnostic> diagnostics, Excerpts excerpts);
}
