/// Both sides of the firewall on MariaDB: the health account writes, the hub's account reads.
@NullMarked
package org.bridewell.db.nominal;

import org.jspecify.annotations.NullMarked;
