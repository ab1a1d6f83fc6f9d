package org.posebook.schema;

/** The schemas that posebook publishes. */
public enum SchemaName {
  /** A library's settings: {@code posebook.yaml}. */
  LIBRARY("library"),
  /** A pose. */
  POSE("pose"),
  /** A routine. */
  ROUTINE("routine"),
  /** For whom a routine is, and what to change in it. */
  PRESCRIPTION("prescription"),
  /** What the columns of a workbook mean. */
  MAPPING("mapping");

  /** What the ids of the schemas begin with. Nothing is ever fetched from there. */
  static final String BASE = "https://schemas.posebook.org/0/";

  private final String word;

  SchemaName(String word) {
    this.word = word;
  }

  /** What messages call such a file. */
  public String word() {
    return word;
  }

  /** The name of its file. */
  public String fileName() {
    return word + ".schema.json";
  }

  String id() {
    return BASE + fileName();
  }
}
