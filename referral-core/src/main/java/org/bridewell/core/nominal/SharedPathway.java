package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.Optional;

/// All that a pathway behind the health firewall may say to the hub: a need was identified, when a
/// referral was made, and whether it was attended.
public record SharedPathway(Optional<LocalDate> referralMadeOn, boolean attended) {}
