package org.bridewell.core.referral;

import java.time.Instant;

/// The next action and when it is due; both are stored, so that lists never compute them.
public record NextStep(NextAction action, Instant dueAt) implements Due {}
