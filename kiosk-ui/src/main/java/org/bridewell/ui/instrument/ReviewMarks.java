package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.instrument.PageReview;
import org.bridewell.core.instrument.PageReviews;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Tone;
import org.springframework.stereotype.Service;

/// Writes "awaiting clinical review" on every page that nobody has signed off, and keeps production
/// from opening one that nobody ever has.
@Service
class ReviewMarks implements VaadinServiceInitListener {
  private final PageReviews reviews;

  ReviewMarks(PageReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened -> {
              opened.getUI().addBeforeEnterListener(this::hold);
              opened.getUI().addAfterNavigationListener(this::mark);
            });
  }

  private void hold(BeforeEnterEvent event) {
    review(event.getNavigationTarget())
        .filter(review -> !reviews.isOpen(review))
        .ifPresent(_ -> event.forwardTo(NotSignedView.class));
  }

  private void mark(AfterNavigationEvent event) {
    for (HasElement shown : event.getActiveChain()) {
      review(shown.getClass())
          .filter(review -> !review.isCurrent())
          .ifPresent(review -> mark((Component) shown, review));
    }
  }

  private static void mark(Component shown, PageReview review) {
    below(shown)
        .filter(KioskPage.class::isInstance)
        .map(KioskPage.class::cast)
        .findFirst()
        .ifPresent(page -> page.review(Tone.DUE, words(review)));
  }

  private static String words(PageReview review) {
    return review
        .signed()
        .map(
            signed ->
                TEXTS.get("pages.changed", signed.signedAs(), InstrumentWords.moment(signed.at())))
        .orElse(TEXTS.get("pages.awaiting"));
  }

  /// While the database is lost, the page says so itself.
  private Optional<PageReview> review(Class<?> target) {
    try {
      return Optional.ofNullable(target.getAnnotation(Reviewed.class))
          .map(Reviewed::value)
          .map((ReviewedPage page) -> reviews.of(page));
    } catch (StoreUnavailable lost) {
      return Optional.empty();
    }
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(Stream.of(component), component.getChildren().flatMap(ReviewMarks::below));
  }
}
