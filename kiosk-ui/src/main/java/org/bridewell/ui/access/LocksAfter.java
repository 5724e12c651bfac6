package org.bridewell.ui.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bridewell.core.access.PageKind;

/// A view that may stand longer without a touch than the usual page, and why.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface LocksAfter {
  /// What the page is for.
  PageKind value();
}
