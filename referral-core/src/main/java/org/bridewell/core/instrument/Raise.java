package org.bridewell.core.instrument;

/// Lifts the band to at least that one when the condition holds, whatever the total; never lowers.
/// BJMHS: one answer refers. NEWS2: a single 3 asks for an urgent review.
public record Raise(Condition when, String band) {}
