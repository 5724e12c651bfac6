package org.bridewell.core.instrument;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.shared.UnitOfWork;

/// Whether a page may be used, and what it says of its review.
///
/// In production a page that nobody has ever signed is not opened. One whose texts have changed
/// since stays open and says so: an update never takes the safety questions away in mid-shift.
public class PageReviews {
  private final UnitOfWork unit;
  private final SignOffs signOffs;
  private final Map<ReviewedPage, String> texts;
  private final boolean production;

  /// @param texts the checksum of what each page shows
  public PageReviews(
      UnitOfWork unit, SignOffs signOffs, Map<ReviewedPage, String> texts, boolean production) {
    this.unit = unit;
    this.signOffs = signOffs;
    this.texts = new EnumMap<>(texts);
    this.production = production;
  }

  /// How far one page is.
  public PageReview of(ReviewedPage page) {
    return unit.run(() -> review(page, signOffs.all()));
  }

  /// How far every page is.
  List<PageReview> all() {
    return unit.run(
        () -> {
          var all = signOffs.all();
          return Arrays.stream(ReviewedPage.values()).map(page -> review(page, all)).toList();
        });
  }

  /// Whether a page is opened here.
  public boolean isOpen(PageReview review) {
    return !production || review.signed().isPresent();
  }

  private PageReview review(ReviewedPage page, List<SignOff> all) {
    var own =
        all.stream()
            .filter(each -> each.instrument().equals(page.id()))
            .filter(each -> each.version().equals(ReviewedPage.VERSION))
            .toList();
    return new PageReview(page, texts.getOrDefault(page, ""), own);
  }
}
