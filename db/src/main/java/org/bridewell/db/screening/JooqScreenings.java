package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.RESPONSE_CURRENT;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.bridewell.db.jooq.Tables.SITTING_INSTRUMENT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.Concern;
import org.bridewell.core.screening.Earlier;
import org.bridewell.core.screening.KeptResult;
import org.bridewell.core.screening.PlannedInstrument;
import org.bridewell.core.screening.RaisedConcern;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.screening.Sitting;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.SlotEntry;
import org.bridewell.core.screening.SlotResult;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.records.ResponseRevisionRecord;
import org.bridewell.db.jooq.tables.records.SittingInstrumentRecord;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqScreenings implements Screenings {
  private final DSLContext dsl;
  private final ResultRows results;
  private final TapCall tapCall;
  private final BesideRows beside;

  JooqScreenings(DSLContext dsl) {
    this.dsl = dsl;
    this.results = new ResultRows(dsl);
    this.tapCall = new TapCall(dsl);
    this.beside = new BesideRows(dsl);
  }

  @Override
  public void begin(Sitting sitting, AccountId by) {
    dsl.insertInto(SITTING)
        .set(SITTING.SITTING_ID, sitting.id())
        .set(SITTING.DETENTION_ID, sitting.detention())
        .set(SITTING.SUITE_ID, sitting.suite())
        .set(SITTING.STATE, sitting.state())
        .set(SITTING.STARTED_BY_ACCOUNT_ID, by)
        .set(SITTING.STARTED_AT, sitting.startedAt())
        .set(SITTING.VERSION, sitting.version())
        .execute();
    for (int i = 0; i < sitting.plan().size(); i++) {
      planned(sitting.id(), sitting.plan().get(i), i + 1).execute();
    }
  }

  @Override
  public void add(SittingId id, List<PlannedInstrument> more) {
    int last = plan(id).size();
    for (var planned : more) {
      if (Once.inserted(planned(id, planned, last + 1))) {
        last++;
      } else if (planned.section().isPresent()) {
        dsl.update(SITTING_INSTRUMENT)
            .set(SITTING_INSTRUMENT.LANGUAGE, planned.language())
            .set(SITTING_INSTRUMENT.SECTION, planned.section().get())
            .where(SITTING_INSTRUMENT.SITTING_ID.eq(id))
            .and(SITTING_INSTRUMENT.INSTRUMENT_ID.eq(planned.id()))
            .and(SITTING_INSTRUMENT.SECTION.isNull())
            .execute();
      }
    }
  }

  private InsertSetMoreStep<SittingInstrumentRecord> planned(
      SittingId id, PlannedInstrument planned, int position) {
    return dsl.insertInto(SITTING_INSTRUMENT)
        .set(SITTING_INSTRUMENT.SITTING_ID, id)
        .set(SITTING_INSTRUMENT.INSTRUMENT_ID, planned.id())
        .set(SITTING_INSTRUMENT.INSTRUMENT_VERSION, planned.version())
        .set(SITTING_INSTRUMENT.LANGUAGE, planned.language())
        .set(SITTING_INSTRUMENT.SECTION, planned.section().orElse(null))
        .set(SITTING_INSTRUMENT.POSITION, position);
  }

  @Override
  public Optional<Sitting> newest(DetentionId detention, SuiteId suite) {
    return sittings(SITTING.DETENTION_ID.eq(detention), suite)
        .and(SITTING.STATE.ne(SittingState.VOID))
        .orderBy(SITTING.STARTED_AT.desc(), SITTING.SITTING_ID.desc())
        .limit(1)
        .fetchOptional(row -> sitting(row, plan(row.get(SITTING.SITTING_ID))));
  }

  @Override
  public Optional<Sitting> find(SittingId id, SuiteId suite) {
    return sittings(SITTING.SITTING_ID.eq(id), suite).fetchOptional(row -> sitting(row, plan(id)));
  }

  @Override
  public Optional<Sitting> holdOpen(SittingId id, SuiteId suite) {
    return inOneQuery(
        dsl.select(SITTING.fields())
            .select(
                DETENTION.PERSON_ID,
                SITTING_INSTRUMENT.INSTRUMENT_ID,
                SITTING_INSTRUMENT.INSTRUMENT_VERSION,
                SITTING_INSTRUMENT.LANGUAGE,
                SITTING_INSTRUMENT.SECTION)
            .from(SITTING)
            .join(DETENTION)
            .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
            .join(SITTING_INSTRUMENT)
            .on(SITTING_INSTRUMENT.SITTING_ID.eq(SITTING.SITTING_ID))
            .where(SITTING.SITTING_ID.eq(id))
            .and(DETENTION.SUITE_ID.eq(suite))
            .orderBy(SITTING_INSTRUMENT.POSITION)
            .forShare()
            .fetch());
  }

  /// Every tap reads its sitting: with the plan in the same round trip.
  private static Optional<Sitting> inOneQuery(List<? extends Record> rows) {
    return rows.stream()
        .findFirst()
        .map(first -> sitting(first, rows.stream().map(JooqScreenings::planned).toList()));
  }

  private SelectConditionStep<Record> sittings(Condition which, SuiteId suite) {
    return dsl.select(SITTING.fields())
        .select(DETENTION.PERSON_ID)
        .from(SITTING)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
        .where(which)
        .and(DETENTION.SUITE_ID.eq(suite));
  }

  private static Sitting sitting(Record row, List<PlannedInstrument> plan) {
    return new Sitting(
        row.get(SITTING.SITTING_ID),
        row.get(SITTING.DETENTION_ID),
        row.get(DETENTION.PERSON_ID),
        row.get(SITTING.SUITE_ID),
        row.get(SITTING.STATE),
        plan,
        row.get(SITTING.STARTED_AT),
        Optional.ofNullable(row.get(SITTING.COMPLETED_AT)),
        row.get(SITTING.VERSION));
  }

  private List<PlannedInstrument> plan(SittingId id) {
    return dsl.select(
            SITTING_INSTRUMENT.INSTRUMENT_ID,
            SITTING_INSTRUMENT.INSTRUMENT_VERSION,
            SITTING_INSTRUMENT.LANGUAGE,
            SITTING_INSTRUMENT.SECTION)
        .from(SITTING_INSTRUMENT)
        .where(SITTING_INSTRUMENT.SITTING_ID.eq(id))
        .orderBy(SITTING_INSTRUMENT.POSITION)
        .fetch(JooqScreenings::planned);
  }

  private static PlannedInstrument planned(Record row) {
    return new PlannedInstrument(
        row.get(SITTING_INSTRUMENT.INSTRUMENT_ID),
        row.get(SITTING_INSTRUMENT.INSTRUMENT_VERSION),
        row.get(SITTING_INSTRUMENT.LANGUAGE),
        Optional.ofNullable(row.get(SITTING_INSTRUMENT.SECTION)));
  }

  @Override
  public Map<ItemId, Recorded> responses(SittingId id) {
    return dsl.select(RESPONSE_REVISION.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(RESPONSE_CURRENT)
        .join(RESPONSE_REVISION)
        .on(RESPONSE_REVISION.ANSWER_ID.eq(RESPONSE_CURRENT.ANSWER_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(RESPONSE_REVISION.ANSWERED_BY_ACCOUNT_ID))
        .where(RESPONSE_CURRENT.SITTING_ID.eq(id))
        .fetchMap(row -> row.get(RESPONSE_REVISION.ITEM_ID), ResponseRows::recorded);
  }

  @Override
  public boolean recordKnown(
      Sitting known, SuiteId suite, Tap tap, OptionalInt points, By by, SignedEntry entry) {
    return tapCall.save(known, suite, tap, points, by, entry);
  }

  @Override
  public TapOutcome record(SittingId id, Tap tap, OptionalInt points, By by) {
    var response = tap.response();
    var revision =
        revision(id, tap.instrument(), tap.item(), tap.id(), tap.basedOn() + 1, by)
            .set(RESPONSE_REVISION.KIND, ResponseRows.kind(response))
            .set(
                RESPONSE_REVISION.OPTION_CODE,
                response instanceof Response.Answered(String code) ? code : null)
            .set(
                RESPONSE_REVISION.NUMBER,
                response instanceof Response.Measured(BigDecimal value) ? value : null)
            .set(RESPONSE_REVISION.POINTS, points.isPresent() ? points.getAsInt() : null)
            .set(
                RESPONSE_REVISION.REASON,
                response instanceof Response.Unable(Response.Reason reason) ? reason : null);
    requireRevision(id, tap.item(), tap.basedOn());
    if (!Once.inserted(revision)) {
      return notFirst(id, tap);
    }
    return new TapOutcome.Saved(tap.basedOn() + 1, by.at());
  }

  @Override
  public void withdraw(SittingId id, InstrumentId instrument, ItemId item, int basedOn, By by) {
    requireRevision(id, item, basedOn);
    Once.inserted(
        revision(id, instrument, item, AnswerId.next(), basedOn + 1, by)
            .set(RESPONSE_REVISION.KIND, ResponseRows.WITHDRAWN));
  }

  private InsertSetMoreStep<ResponseRevisionRecord> revision(
      SittingId id, InstrumentId instrument, ItemId item, AnswerId answer, int revision, By by) {
    return dsl.insertInto(RESPONSE_REVISION)
        .set(RESPONSE_REVISION.ANSWER_ID, answer)
        .set(RESPONSE_REVISION.SITTING_ID, id)
        .set(RESPONSE_REVISION.INSTRUMENT_ID, instrument)
        .set(RESPONSE_REVISION.ITEM_ID, item)
        .set(RESPONSE_REVISION.REVISION, revision)
        .set(RESPONSE_REVISION.ANSWERED_BY_ACCOUNT_ID, by.account())
        .set(RESPONSE_REVISION.TERMINAL_ID, by.terminal().orElse(null))
        .set(RESPONSE_REVISION.ANSWERED_AT, by.at());
  }

  /// A revision follows the one that it is based on. That (sitting, item, revision) is the key is
  /// the compare-and-set: two nurses on different items never collide, and a late replay never
  /// wins.
  private void requireRevision(SittingId id, ItemId item, int basedOn) {
    boolean there =
        basedOn == 0
            || dsl.fetchExists(
                RESPONSE_REVISION,
                RESPONSE_REVISION.SITTING_ID.eq(id),
                RESPONSE_REVISION.ITEM_ID.eq(item),
                RESPONSE_REVISION.REVISION.eq(basedOn));
    if (!there) {
      throw new IllegalStateException("based on a revision that does not exist");
    }
  }

  /// Either this very tap was saved before (its first outcome comes back), or somebody was first.
  private TapOutcome notFirst(SittingId id, Tap tap) {
    var replayed =
        dsl.select(RESPONSE_REVISION.REVISION, RESPONSE_REVISION.ANSWERED_AT)
            .from(RESPONSE_REVISION)
            .where(RESPONSE_REVISION.ANSWER_ID.eq(tap.id()))
            .and(RESPONSE_REVISION.SITTING_ID.eq(id))
            .and(RESPONSE_REVISION.ITEM_ID.eq(tap.item()))
            .fetchOptional(row -> new TapOutcome.Saved(row.value1(), row.value2()));
    if (replayed.isPresent()) {
      return replayed.get();
    }
    var current = responses(id).get(tap.item());
    if (current == null) {
      throw new IllegalStateException("based on a revision that does not exist");
    }
    return new TapOutcome.Overtaken(current);
  }

  @Override
  public boolean complete(SittingId id, int version, Instant at) {
    return dsl.update(SITTING)
            .set(SITTING.STATE, SittingState.COMPLETE)
            .set(SITTING.COMPLETED_AT, at)
            .set(SITTING.VERSION, version + 1)
            .where(SITTING.SITTING_ID.eq(id))
            .and(SITTING.VERSION.eq(version))
            .and(SITTING.STATE.eq(SittingState.OPEN))
            .execute()
        == 1;
  }

  @Override
  public void keep(SittingId id, List<ScoreResult> scores, Instant at) {
    scores.forEach(score -> results.insert(id, score, at));
  }

  @Override
  public List<KeptResult> kept(SittingId id) {
    return results.of(id);
  }

  @Override
  public List<Earlier> earlier(PersonId person, Instant before) {
    return results.earlier(person, before);
  }

  @Override
  public boolean raise(SittingId id, Concern concern, AccountId by, Instant at) {
    return beside.raise(id, concern, by, at);
  }

  @Override
  public List<RaisedConcern> concerns(SittingId id) {
    return beside.concerns(id);
  }

  @Override
  public boolean enter(SittingId id, SlotEntry slot, String version, AccountId by, Instant at) {
    return beside.enter(id, slot, version, by, at);
  }

  @Override
  public List<SlotResult> slots(SittingId id) {
    return beside.slots(id);
  }
}
