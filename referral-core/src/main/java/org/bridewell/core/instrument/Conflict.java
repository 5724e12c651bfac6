package org.bridewell.core.instrument;

/// Where sources disagree: what about, and which was chosen and why (HZ-31).
public record Conflict(String about, String choice) {}
