/// Measurements, each against something measured in the same run: ratios, for machines differ.
@NullMarked
package org.bridewell.deploy.bench;

import org.jspecify.annotations.NullMarked;
