package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.junit.jupiter.api.Test;

class PageReviewServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final String TEXTS = "a".repeat(64);
  private static final String OTHER_TEXTS = "b".repeat(64);
  private static final Actor SAFETY =
      new Actor(AccountId.next(), "Sofia Example", Role.SAFETY_OFFICER, new Scope.Area());

  private final FakeSignOffs signOffs = new FakeSignOffs();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();

  @Test
  void productionOpensAPageOnceItIsSignedByName() {
    assertThat(page(TEXTS).isCurrent()).isFalse();
    assertThat(reviews(TEXTS, true).isOpen(page(TEXTS))).isFalse();
    assertThat(reviews(TEXTS, false).isOpen(page(TEXTS))).isTrue();

    service(TEXTS).sign(page(TEXTS), "Compared with Annex H", SAFETY);

    assertThat(page(TEXTS).isCurrent()).isTrue();
    assertThat(page(TEXTS).signed().orElseThrow().signedAs()).isEqualTo("Sofia Example");
    assertThat(reviews(TEXTS, true).isOpen(page(TEXTS))).isTrue();
    assertThat(reviews(TEXTS, true).of(ReviewedPage.MEDICINES).signed()).isEmpty();
    assertThat(trail.actions()).containsExactly(AuditAction.INSTRUMENT_SIGNED_OFF);
  }

  @Test
  void changedTextsStayOpenAndSayThatTheyWaitForReview() {
    service(TEXTS).sign(page(TEXTS), "Compared with Annex H", SAFETY);

    assertThat(page(OTHER_TEXTS).isCurrent()).isFalse();
    assertThat(reviews(OTHER_TEXTS, true).isOpen(page(OTHER_TEXTS))).isTrue();
  }

  @Test
  void aSignOffTakenBackClosesThePage() {
    service(TEXTS).sign(page(TEXTS), "Compared with Annex H", SAFETY);
    service(TEXTS).revoke(page(TEXTS), "The interval is too long", SAFETY);

    assertThat(reviews(TEXTS, true).isOpen(page(TEXTS))).isFalse();
    assertThatThrownBy(() -> service(TEXTS).revoke(page(TEXTS), "again", SAFETY))
        .hasMessage("instrument.not-signed");
  }

  @Test
  void onlyWhatWasInFrontOfTheSignerIsSigned() {
    assertThatThrownBy(() -> service(OTHER_TEXTS).sign(page(TEXTS), "Compared", SAFETY))
        .hasMessage("instrument.changed");
    assertThatThrownBy(() -> service(TEXTS).sign(page(TEXTS), " ", SAFETY))
        .hasMessage("instrument.note");
  }

  private PageReview page(String texts) {
    return reviews(texts, true).of(ReviewedPage.CHECKS);
  }

  private PageReviews reviews(String texts, boolean production) {
    return new PageReviews(
        new CustodyFixture.Direct(), signOffs, Map.of(ReviewedPage.CHECKS, texts), production);
  }

  private PageReviewService service(String texts) {
    return new PageReviewService(
        new CustodyFixture.Direct(),
        signOffs,
        reviews(texts, true),
        trail,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
