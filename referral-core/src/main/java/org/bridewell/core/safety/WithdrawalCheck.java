package org.bridewell.core.safety;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// One look for signs of withdrawal.
public record WithdrawalCheck(
    AnswerId id, DetentionId detention, WithdrawalSign sign, AccountId by, Instant at) {}
