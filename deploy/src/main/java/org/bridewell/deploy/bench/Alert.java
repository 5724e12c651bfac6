package org.bridewell.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.deploy.rig.AlertSuite;
import org.bridewell.deploy.rig.Chromium;
import org.bridewell.deploy.rig.Chromium.Window;
import org.bridewell.deploy.rig.Figures;
import org.bridewell.deploy.rig.Node;
import org.bridewell.deploy.rig.Page;

/// `deploy/bench alert`: from the tap that raises an alert to its being drawn on another terminal
/// and on the desk, with forty connected terminals: on one node, then with the one that taps on
/// another.
///
/// The nurse who taps, the other terminal and the desk are three windows of Chromium; the other
/// terminals are pages without a browser, each with its board open, its push line and its answers.
public final class Alert {
  private static final int TERMINALS = 40;
  private static final int PEOPLE = 12;
  private static final String WATCHING =
      """
      window.cells = {};
      new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(() => {
        const shown = [...document.querySelectorAll('.bw-alert, .dk-alert')].map(e => e.innerText).join(' ');
        for (const found of shown.matchAll(/Cell (\\d+):/g)) window.cells[found[1]] ??= Date.now();
      }))).observe(document.body, {childList: true, subtree: true, characterData: true});
      true
      """;
  private static final String YES =
      """
      [...document.querySelectorAll('main [role=radio], main button')]
        .filter(e => e.innerText.trim() === 'Yes' && e.getAttribute('aria-checked') !== 'true')
      """;

  private final AlertSuite suite;
  private final Connection owner;
  private final Figures figures;

  private Alert(AlertSuite suite, Connection owner, Figures figures) {
    this.suite = suite;
    this.owner = owner;
    this.figures = figures;
  }

  /// An empty folder, and how many alerts on one node and on two; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]).toAbsolutePath();
    var figures = new Figures();
    try (var first = Node.first(folder.resolve("first"));
        var owner = first.owner().connect();
        var chromium = Chromium.start(Files.createDirectories(folder.resolve("chromium")))) {
      var suite = AlertSuite.in(owner, PEOPLE, TERMINALS);
      var bench = new Alert(suite, owner, figures);
      var others = bench.others(first);
      try {
        bench.measure(chromium, first, first, Integer.parseInt(args[1]), "one node", 1_000);
        try (var second = first.second(folder.resolve("second"))) {
          bench.measure(chromium, second, first, Integer.parseInt(args[2]), "two nodes", 1_500);
        }
      } finally {
        others.forEach(Page::close);
      }
    }
    System.exit(figures.print());
  }

  /// All but the one that taps and the one that is watched.
  private List<Page> others(Node node) throws Exception {
    var others = new ArrayList<Page>();
    for (int i = 2; i < TERMINALS; i++) {
      others.add(Page.signedIn(node.address(), "nurse", suite.terminals.get(i), "board", _ -> {}));
    }
    Figures.progress(others.size() + " terminals are connected");
    return others;
  }

  private void measure(
      Chromium chromium, Node tapping, Node watching, int alerts, String on, int goal)
      throws Exception {
    var nurse = chromium.window();
    nurse.signIn(tapping.address(), "nurse", suite.terminals.get(0).toString());
    var terminal = chromium.window();
    terminal.signIn(watching.address(), "nurse", suite.terminals.get(1).toString());
    var desk = chromium.window();
    desk.signIn(watching.address(), "officer", "");
    terminal.run(WATCHING);
    desk.run(WATCHING);
    var onTerminal = new Samples(alerts);
    var onDesk = new Samples(alerts);
    for (int i = 0; i < alerts; i++) {
      int cell = i % PEOPLE + 1;
      long tapped = tap(nurse, tapping.address(), cell);
      onTerminal.add(drawn(terminal, cell, tapped) * 1_000_000);
      onDesk.add(drawn(desk, cell, tapped) * 1_000_000);
      acknowledgeAll();
      forget(terminal);
      forget(desk);
    }
    row("alert drawn on a terminal, " + on, onTerminal, alerts, goal);
    row("alert drawn on the desk, " + on, onDesk, alerts, goal);
  }

  /// When the first answer that is not yet given "yes" was tapped.
  private long tap(Window nurse, String address, int cell) throws InterruptedException {
    nurse.go(address + "/safety/" + suite.held.get(cell - 1), YES + ".length > 1");
    Thread.sleep(300);
    return nurse
        .run(
            "(() => { const yes = "
                + YES
                + ".at(0); const at = Date.now(); yes.click(); return at; })()")
        .asLong();
  }

  private static long drawn(Window window, int cell, long tapped) throws InterruptedException {
    window.await("window.cells[" + cell + "]");
    return Math.max(0, window.run("window.cells[" + cell + "]").asLong() - tapped);
  }

  /// As an officer would, without the time that typing a PIN takes.
  private void acknowledgeAll() throws Exception {
    AlertSuite.run(
        owner,
        """
        UPDATE alert SET acknowledged_by_account_id = (
          SELECT account_id FROM account WHERE user_name = 'officer'),
          acknowledged_at = UTC_TIMESTAMP(6), action = 'NOTED'
        WHERE acknowledged_at IS NULL""");
    AlertSuite.run(
        owner,
        "INSERT INTO suite_change (suite_id, changed_at) VALUES ('LEEDS', UTC_TIMESTAMP(6))");
  }

  private static void forget(Window window) throws InterruptedException {
    window.await(
        "!/Cell \\d+:/.test([...document.querySelectorAll('.bw-alert, .dk-alert')]"
            + ".map(e => e.innerText).join(' '))");
    window.run("window.cells = {}; true");
  }

  private void row(String name, Samples samples, int alerts, int goal) {
    double p95 = samples.percentile(95);
    figures.count(
        name + ", p95 ms",
        Math.round(p95),
        "of %d, median %.0f ms, %d terminals".formatted(alerts, samples.percentile(50), TERMINALS),
        "≤ " + goal,
        p95 <= goal);
  }
}
