package org.bridewell.core.commissioning;

/// A report as a file.
///
/// @param name names the report and the month, nothing else
public record NeedsFile(String name, byte[] content) {}
