package org.bridewell.ui.referral;

import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ConsentWithdrawalService;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.HandlingService;
import org.bridewell.core.referral.TeamService;
import org.bridewell.core.referral.TransferService;
import org.springframework.stereotype.Component;

/// What can be done with a case, by who does it.
@Component
record CaseServices(
    CaseloadService caseload,
    FollowUpService followUp,
    HandlingService handling,
    TransferService transfers,
    TeamService team,
    ConsentWithdrawalService withdrawals) {}
