package org.bridewell.core.instrument;

/// Whose permission an instrument needs before it is used here, and why. Until an administrator
/// records it, the instrument is not offered.
public record Permission(String holder, String why) {}
