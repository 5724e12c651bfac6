package org.bridewell.core.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// One line of the trail as it is stored: ids and codes, every column as text that can be compared.
///
/// Role and action are text here, not enums: what was altered to an unknown word must still be
/// readable, so that verification can name it.
///
/// @param writer the run of the application that wrote it
/// @param sequence rises by one within a writer; a gap is a transaction that was not committed
/// @param at to the microsecond, as the database keeps it
/// @param people ids in rising order, joined by commas; empty for none
public record AuditEntry(
    String writer,
    long sequence,
    Instant at,
    AccountId account,
    String role,
    String action,
    String subject,
    String people,
    String detail)
    implements Redacted {

  private static final String FORM = "bridewell-audit-1";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// People as [#people] holds them.
  static String joined(Collection<PersonId> people) {
    return people.stream()
        .map(person -> person.value().toString())
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  /// Those whose data was seen or changed. What was altered into no id at all is left out here;
  /// verification names its entry.
  public List<PersonId> personIds() {
    return Stream.of(people.split(","))
        .filter(id -> ID.matcher(id).matches())
        .map(id -> new PersonId(UUID.fromString(id)))
        .toList();
  }

  /// The bytes that the writer's code is computed over: every column, none able to run into the
  /// next.
  byte[] encoded() {
    return new Encoding()
        .text(FORM)
        .text(writer)
        .number(sequence)
        .time(at)
        .text(account.value().toString())
        .text(role)
        .text(action)
        .text(subject)
        .text(people)
        .text(detail)
        .bytes();
  }

  AuditEntry standingAt(AuditEntry other) {
    return new AuditEntry(
        other.writer, other.sequence, at, account, role, action, subject, people, detail);
  }

  AuditEntry happeningAt(Instant other) {
    return new AuditEntry(writer, sequence, other, account, role, action, subject, people, detail);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
