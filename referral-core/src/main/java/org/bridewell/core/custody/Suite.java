package org.bridewell.core.custody;

import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// A custody suite; its cells are numbered from 1.
public record Suite(SuiteId id, DistrictId district, String name, int cells, String phone) {}
