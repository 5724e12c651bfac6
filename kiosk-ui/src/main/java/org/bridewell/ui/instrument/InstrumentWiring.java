package org.bridewell.ui.instrument;

import java.time.Clock;
import java.util.EnumMap;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.CatalogueService;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.PageReviewService;
import org.bridewell.core.instrument.PageReviews;
import org.bridewell.core.instrument.PermissionService;
import org.bridewell.core.instrument.Permissions;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.instrument.SignOffService;
import org.bridewell.core.instrument.SignOffs;
import org.bridewell.core.instrument.fhir.QuestionnaireService;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.ui.kit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstrumentWiring {
  @Bean
  Catalogue catalogue() {
    return InstrumentLoader.shipped();
  }

  @Bean
  InstrumentOffers instrumentOffers(
      Catalogue catalogue,
      SignOffs signOffs,
      Permissions permissions,
      @Value("${bridewell.production:false}") boolean production) {
    return new InstrumentOffers(catalogue, signOffs, permissions, production);
  }

  @Bean
  CatalogueService catalogueService(
      UnitOfWork unit,
      Catalogue catalogue,
      SignOffs signOffs,
      Permissions permissions,
      InstrumentOffers offers) {
    return new CatalogueService(unit, catalogue, signOffs, permissions, offers);
  }

  @Bean
  SignOffService signOffService(
      UnitOfWork unit, Catalogue catalogue, SignOffs signOffs, AuditTrail trail, Clock clock) {
    return new SignOffService(unit, catalogue, signOffs, trail, clock);
  }

  @Bean
  PageReviews pageReviews(
      UnitOfWork unit,
      SignOffs signOffs,
      @Value("${bridewell.production:false}") boolean production) {
    var texts = new EnumMap<ReviewedPage, String>(ReviewedPage.class);
    for (var page : ReviewedPage.values()) {
      texts.put(page, Texts.of(words(page)).sha256());
    }
    return new PageReviews(unit, signOffs, texts, production);
  }

  /// The texts in which a page says its facts.
  private static String words(ReviewedPage page) {
    return switch (page) {
      case SAFETY, WITHDRAWAL, EMERGENCY -> "safety";
      case OBSERVATIONS, CHECKS, UNFIT, BODY_MAP -> "observation";
      case MEDICINES -> "medicine";
      case CARE_PLAN -> "plan";
      case VULNERABILITY -> "vulnerability";
    };
  }

  @Bean
  PageReviewService pageReviewService(
      UnitOfWork unit, SignOffs signOffs, PageReviews reviews, AuditTrail trail, Clock clock) {
    return new PageReviewService(unit, signOffs, reviews, trail, clock);
  }

  @Bean
  PermissionService permissionService(
      UnitOfWork unit, Permissions permissions, AuditTrail trail, Clock clock) {
    return new PermissionService(unit, permissions, trail, clock);
  }

  @Bean
  QuestionnaireService questionnaireService(
      UnitOfWork unit, Catalogue catalogue, InstrumentOffers offers) {
    return new QuestionnaireService(unit, catalogue, offers);
  }
}
