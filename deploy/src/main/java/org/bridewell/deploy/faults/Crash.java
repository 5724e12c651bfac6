package org.bridewell.deploy.faults;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.Capacity;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.partner.Answer;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.PartnerLine;
import org.bridewell.core.partner.SignedMessage;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;

/// The death of a courier at a named point: what it calls next never returns to it.
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  /// Where it dies.
  enum Point {
    /// It holds the lease and has read nothing yet.
    CLAIMED,
    /// The request is on the line; the transaction around it is not committed.
    SENT,
    /// The partner answered, and nothing is marked.
    ANSWERED,
    /// Everything is committed.
    MARKED
  }

  private Crash(Point point) {
    super(point.name(), null, false, false);
  }

  static Crash at(Point point) {
    return new Crash(point);
  }

  /// A line that dies where it should.
  static PartnerLine line(PartnerLine line, Point dies) {
    return new PartnerLine() {
      @Override
      public InFlight begin(Partner partner, SignedMessage message) {
        var begun = line.begin(partner, message);
        if (dies == Point.SENT) {
          throw new Crash(dies);
        }
        return () -> answered(begun);
      }

      private Answer answered(InFlight begun) {
        var answer = begun.answer();
        if (dies == Point.ANSWERED) {
          throw new Crash(dies);
        }
        return answer;
      }
    };
  }

  /// The consents as a courier reads them, which is the first thing it does after a claim.
  static Consents consents(Consents consents, Point dies) {
    return new Read(consents) {
      @Override
      public Optional<Consent> lock(ConsentId id) {
        if (dies == Point.CLAIMED) {
          throw new Crash(dies);
        }
        return super.lock(id);
      }
    };
  }

  /// What a courier needs of the consents.
  static class Read implements Consents {
    private final Consents consents;

    Read(Consents consents) {
      this.consents = consents;
    }

    @Override
    public Optional<Consent> lock(ConsentId id) {
      return consents.lock(id);
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
      return consents.find(id);
    }

    @Override
    public List<Consent> of(DetentionId detention) {
      return consents.of(detention);
    }

    @Override
    public Optional<Consent> lock(DetentionId detention, ConsentPurpose purpose, String to) {
      return consents.lock(detention, purpose, to);
    }

    @Override
    public void hold(DetentionId detention) {
      consents.hold(detention);
    }

    @Override
    public boolean done(UUID requestId) {
      return consents.done(requestId);
    }

    @Override
    public void save(Consent consent, UUID requestId) {
      consents.save(consent, requestId);
    }

    @Override
    public Optional<Capacity> capacity(DetentionId detention) {
      return consents.capacity(detention);
    }

    @Override
    public void assessed(DetentionId detention, Capacity capacity, AccountId by) {
      consents.assessed(detention, capacity, by);
    }

    @Override
    public void signed(DetentionId detention, Signature how, AccountId witness, Instant at) {
      consents.signed(detention, how, witness, at);
    }
  }
}
