package org.bridewell.core.draft;

import java.util.OptionalInt;
import org.bridewell.core.instrument.Topic;

/// What a file from outside does not say in a way that can be relied on, so it is entered: by which
/// name the instrument goes here, what it is about, to whom it may be put, whose it is.
///
/// @param youngest below that age it is not asked; empty for any age
/// @param sober true when it is not asked of somebody who is intoxicated
public record DraftHead(
    String id,
    String version,
    String title,
    String shortTitle,
    Topic topic,
    String audience,
    OptionalInt youngest,
    boolean sober,
    String source,
    String licence) {}
