package org.posebook.check;

/**
 * A rule on how well content can be read, followed and trusted, after published instruments. Rules
 * that are no guidance say what is wrong with content as such; imports and sheets are held to those
 * alone.
 */
public interface GuidanceCheck extends Check {}
