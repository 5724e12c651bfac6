package org.bridewell.ui.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bridewell.core.instrument.ReviewedPage;

/// A page whose clinical facts are signed off by name: until then it says so, and production does
/// not open it.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reviewed {
  /// Which page it is.
  ReviewedPage value();
}
