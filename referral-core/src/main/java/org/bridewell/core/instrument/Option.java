package org.bridewell.core.instrument;

/// One answer that may be chosen, with the points it gives. Points are never negative.
public record Option(String code, String label, int points) {}
