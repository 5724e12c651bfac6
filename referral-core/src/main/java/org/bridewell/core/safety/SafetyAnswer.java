package org.bridewell.core.safety;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// One answer of the safety page; every one is kept, the latest of a flag counts.
public record SafetyAnswer(
    AnswerId id,
    DetentionId detention,
    SafetyFlag flag,
    SafetyReply reply,
    AccountId answeredBy,
    Instant answeredAt) {}
