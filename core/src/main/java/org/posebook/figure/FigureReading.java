package org.posebook.figure;

import java.util.List;

/**
 * What came of reading a figure. What was not understood is left out of the figure.
 *
 * @param spec the figure
 * @param problems in the order of the data
 */
public record FigureReading(FigureSpec spec, List<FigureProblem> problems) {
  public FigureReading {
    problems = List.copyOf(problems);
  }
}
