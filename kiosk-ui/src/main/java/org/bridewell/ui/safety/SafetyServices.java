package org.bridewell.ui.safety;

import java.time.Clock;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.core.safety.PresenceService;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.safety.WithdrawalService;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.PersonFrame;
import org.springframework.stereotype.Component;

/// What the pages of this feature are made from.
@Component
record SafetyServices(
    SafetyService safety,
    EmergencyService emergencies,
    WithdrawalService withdrawals,
    GlucoseService glucoses,
    PresenceService presences,
    PersonFrame frames,
    DeskLine desk,
    CurrentActor current,
    Clock clock) {}
