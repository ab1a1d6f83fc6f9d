package org.posebook.export.pdf;

/** A place of a sheet that can be filled in on a screen: a field of a form. */
sealed interface Blank {
  /** Unlike that of any other blank of the file; letters, digits and hyphens. */
  String name();

  /** What a screen reader says of it, by which it is known without what stands around it. */
  String spoken();

  /** The same with something before its name. */
  Blank under(String prefix);

  /** The same, so many times larger. */
  Blank scaled(float factor);

  /** A box to tick. */
  record Tick(String name, String spoken) implements Blank {
    @Override
    public Tick under(String prefix) {
      return new Tick(prefix + name, spoken);
    }

    @Override
    public Tick scaled(float factor) {
      return this;
    }
  }

  /** What is filled in with letters. */
  sealed interface Written extends Blank {
    /** How letters are set where there is room. */
    Type type();

    /** The size of letters in a field of a width, in points; 0 for as large as fits. */
    float size(float width);
  }

  /** A line to write on: as much as it holds. */
  record Words(String name, String spoken, Type type) implements Written {
    /** A narrower line does not hold a date in words; in times of the type size. */
    private static final float NARROW = 9;

    @Override
    public float size(float width) {
      return width < NARROW * type.size() ? 0 : type.size();
    }

    @Override
    public Words under(String prefix) {
      return new Words(prefix + name, spoken, type);
    }

    @Override
    public Words scaled(float factor) {
      return new Words(name, spoken, type.scaled(factor));
    }
  }

  /** A cell of a log: a few letters in its middle. */
  record Cell(String name, String spoken, Type type) implements Written {
    /** A narrower cell does not hold {@code 10 / 10}; in times of the type size. */
    private static final float LONGEST = 3.3f;

    /** What viewers leave free at both sides, in points. */
    private static final float PADDING = 4;

    @Override
    public float size(float width) {
      return width < LONGEST * type.size() + PADDING ? 0 : type.size();
    }

    @Override
    public Cell under(String prefix) {
      return new Cell(prefix + name, spoken, type);
    }

    @Override
    public Cell scaled(float factor) {
      return new Cell(name, spoken, type.scaled(factor));
    }
  }

  /** A number from 0 to 10 in the middle of a cell. */
  record Score(String name, String spoken, Type type) implements Written {
    /** No score has more letters. */
    static final int MOST_LETTERS = 2;

    @Override
    public float size(float width) {
      return type.size();
    }

    @Override
    public Score under(String prefix) {
      return new Score(prefix + name, spoken, type);
    }

    @Override
    public Score scaled(float factor) {
      return new Score(name, spoken, type.scaled(factor));
    }
  }
}
