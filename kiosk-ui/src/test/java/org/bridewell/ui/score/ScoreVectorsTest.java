package org.bridewell.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `deploy/score` as a clinical safety officer meets it.
class ScoreVectorsTest {
  private static final String HEAD = "instrument,answers,expected_score,expected_band,source\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void countsWhatPassedAndSaysNothingElse() throws IOException {
    int exit = run(HEAD + "AUDIT-C,\"4,1,0\",5,POSITIVE,UK form\nNHS-NUMBER,9990000018,,VALID,x\n");

    assertThat(printed()).isEqualTo("2 passed, 0 failed\n");
    assertThat(exit).isZero();
  }

  @Test
  void printsEachDifferenceWithItsLineAndSource() throws IOException {
    int exit =
        run(
            HEAD
                + "AUDIT-C,\"4,1,0\",5,NEGATIVE,a US form\n"
                + "AUDIT-C,\"4,1,0\",5,POSITIVE,UK form\n"
                + "AUDIT,\"1,1\",,LOW_RISK,half a form\n"
                + "MADE-UP,1,1,X,nowhere\n");

    assertThat(printed())
        .isEqualTo(
            """
            line 2: AUDIT-C "4,1,0": expected 5 NEGATIVE, but got 5 POSITIVE (a US form)
            line 4: AUDIT "1,1": expected LOW_RISK, but got INVALID (half a form)
            line 5: MADE-UP "1": expected 1 X, but there is no such instrument (nowhere)
            1 passed, 3 failed
            """);
    assertThat(exit).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a byte order mark       | ﻿instrument,answers,expected_score,expected_band,source\\nAUDIT-C,"4,1,0",5,POSITIVE,x\\n
          Windows line ends       | instrument,answers,expected_score,expected_band,source\\r\\nAUDIT-C,"4,1,0",5,POSITIVE,x\\r\\n
          no line end at the end  | instrument,answers,expected_score,expected_band,source\\nAUDIT-C,"4,1,0",5,POSITIVE,x
          empty lines             | instrument,answers,expected_score,expected_band,source\\n\\nAUDIT-C,"4,1,0",5,POSITIVE,x\\n\\n
          quotes around all       | "instrument","answers","expected_score","expected_band","source"\\n"AUDIT-C","4,1,0","5","POSITIVE","a ""form"", read"\\n
          spaces and capitals     | Instrument, Answers, Expected_Score, Expected_Band, Source\\n audit-c , " 4, 1 ,0 " , 5 , positive , x\\n
          columns in other order  | source,expected_band,expected_score,answers,instrument\\nx,POSITIVE,5,"4,1,0",AUDIT-C\\n
          no source               | instrument,answers,expected_score,expected_band\\nAUDIT-C,"4,1,0",5,POSITIVE\\n
          rows of commas alone    | instrument,answers,expected_score,expected_band,source\\n,,,,\\nAUDIT-C,"4,1,0",5,POSITIVE,x\\n ,,,,\\n
          a line break in a field | instrument,answers,expected_score,expected_band,source\\nAUDIT-C,"4,1,0",5,POSITIVE,"two\\nlines"\\n
          """)
  void readsTheFileHoweverItWasWritten(String name, String text) throws IOException {
    int exit = run(text.replace("\\n", "\n").replace("\\r", "\r"));

    assertThat(printed()).isEqualTo("1 passed, 0 failed\n");
    assertThat(exit).isZero();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          instrument,answers,expected_score,expected_band,source\\n | The file holds no vectors.
          `` | The file holds no vectors.
          instrument,answers,expected_score,source\\nA,1,1,x | The first row does not name the column expected_band.
          """)
  void refusesAFileWithNothingToRun(String text, String message) throws IOException {
    int exit = run(text.replace("\\n", "\n"));

    assertThat(printed()).isEqualTo(message + "\n");
    assertThat(exit).isEqualTo(2);
  }

  @Test
  void saysWhereAnswersWereNotQuotedAndGoesOn() throws IOException {
    int exit =
        run(
            HEAD
                + "AUDIT-C,4,1,0,5,POSITIVE,x\nAUDIT-C,\"4,1,0\",5,POSITIVE,UK form\n,\"1\",1,X,y\n");

    assertThat(printed())
        .isEqualTo(
            """
            line 2: 7 fields under 5 headings: are the answers in quotes?
            line 4:  "1": expected 1 X, but there is no such instrument (y)
            1 passed, 2 failed
            """);
    assertThat(exit).isEqualTo(1);
  }

  /// The vectors that all parts of the project were given, as they were given.
  @Test
  void passesTheSharedVectors() throws IOException, URISyntaxException {
    var shared = Path.of(ScoreVectorsTest.class.getResource("/vectors.csv").toURI());

    int exit = run(shared);

    assertThat(printed()).isEqualTo("158 passed, 0 failed\n");
    assertThat(exit).isZero();
  }

  @Test
  void refusesAFileThatIsNotThereOrNotUtf8() throws IOException {
    var latin =
        Files.write(
            folder.resolve("latin.csv"), HEAD.concat("é").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run(folder.resolve("none.csv"))).isEqualTo(2);
    assertThat(run(latin)).isEqualTo(2);
    assertThat(printed())
        .contains("none.csv cannot be read.")
        .contains("latin.csv is not in UTF-8.");
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NHS-NUMBER     | 9990000018        |         | VALID
          NHS-NUMBER     | 999 000 0018      |         | VALID
          NHS-NUMBER     | 9990000019        |         | INVALID
          NHS-NUMBER     | 99900000188       |         | INVALID
          NHS-NUMBER     | 7777777777        |         | VALID_CHECKSUM_BUT_REJECT
          nhs-number     | 0000000000        |         | VALID_CHECKSUM_BUT_REJECT
          PNC-ID         | 01/1Q             |         | VALID -> 2001/0000001Q
          PNC-ID         | 85/1000000Z       |         | VALID -> 1985/1000000Z
          PNC-ID         | 2001/0000001A     |         | INVALID
          CRO            | 1/01G             |         | VALID -> 000001/01G
          CRO            | SF90/012345B      |         | INVALID
          UNITS          | 568, 5.2 ,1       | 2.95360 |
          UNITS          | 0,5,1             | 0       |
          UNITS          | 568,5.2           |         | INVALID
          UNITS          | 568,100.1,1       |         | INVALID
          UNITS          | 568,100,1         | 56.8    |
          UNITS          | -568,5,1          |         | INVALID
          UNITS          | pint,5,1          |         | INVALID
          DISCLOSURE-HES | 0                 | 0       | SHOWN
          DISCLOSURE-HES | 1                 | *       | SUPPRESSED
          DISCLOSURE-HES | 7                 | *       | SUPPRESSED
          DISCLOSURE-HES | 8                 | 10      | SHOWN
          DISCLOSURE-HES | 12                | 10      | SHOWN
          DISCLOSURE-HES | 13                | 15      | SHOWN
          DISCLOSURE-HES | -1                |         | INVALID
          DISCLOSURE-HES | 2.5               |         | INVALID
          DISCLOSURE-HES |                   |         | INVALID
          UNITS          |                   |         | INVALID
          PNC-ID         |                   |         | INVALID
          NHS-NUMBER     |                   |         | INVALID
          """)
  void checksIdentifiersUnitsAndDisclosureToo(
      String code, String answers, String score, String band) throws IOException {
    var line =
        code
            + ",\""
            + answers
            + "\","
            + (score == null ? "" : score)
            + ","
            + (band == null ? "" : band);

    assertThat(run(HEAD + line + ",by hand\n")).as(printed()).isZero();
  }

  private int run(String text) throws IOException {
    return run(Files.writeString(folder.resolve("vectors.csv"), text == null ? "" : text));
  }

  private int run(Path file) {
    return ScoreVectors.run(2026, file, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
