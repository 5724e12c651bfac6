package org.bridewell.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A person at a screen of 1280 × 800 with a touch panel: finds things by the words on them.
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(40);
  private static final Path SCREENS =
      Path.of(System.getProperty("bridewell.screens", "target/screens"));

  private final RunningApp app;
  private final ChromeDriver driver;

  private Browser(RunningApp app, ChromeDriver driver) {
    this.app = app;
    this.driver = driver;
  }

  static Browser open(RunningApp app) {
    var options = new ChromeOptions();
    options.setBinary(found("/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--touch-events=enabled");
    options.setExperimentalOption(
        "mobileEmulation",
        Map.of(
            "deviceMetrics",
            Map.of("width", 1280, "height", 800, "pixelRatio", 1.0, "touch", true)));
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(found("/usr/bin/chromedriver")))
            .build();
    return new Browser(app, new ChromeDriver(service, options));
  }

  private static String found(String path) {
    assertThat(Path.of(path)).as("Debian's Chromium is installed").exists();
    return path;
  }

  /// Signs in anew, in a session without any past; a terminal is named by its suite.
  Browser signIn(String user, String terminal) {
    driver.manage().deleteAllCookies();
    go("sign-in");
    type("User name", user);
    type("Password", "bridewell-demo");
    if (!terminal.isEmpty()) {
      var select = new Select(field("Where you are"));
      select.getOptions().stream()
          .map(WebElement::getText)
          .filter(words -> words.startsWith(terminal))
          .findFirst()
          .ifPresent(select::selectByVisibleText);
    }
    driver.findElement(By.cssSelector("form button[type=submit]")).click();
    wait(d -> !d.getCurrentUrl().contains("sign-in"));
    return idle();
  }

  Browser go(String path) {
    driver.get(app.address(path));
    return idle();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /// The path of this page, to load it anew.
  String path() {
    return address().substring(app.address("").length());
  }

  /// Looks again until it is so: what comes by the relay comes a moment later.
  Browser lookUntil(Runnable again, BooleanSupplier so) {
    wait(
        d -> {
          again.run();
          return so.getAsBoolean();
        });
    return this;
  }

  /// Taps the first of the free times that a worker is offered, which fills day and time.
  Browser tapFirstFreeTime() {
    return tapAt("(//*[normalize-space(text())='Next free times']/following::button)[1]");
  }

  String title() {
    return driver.getTitle();
  }

  Browser back() {
    driver.navigate().back();
    return idle();
  }

  /// Taps the first thing with these words that can be tapped.
  Browser tap(String words) {
    var exact = "[normalize-space()=" + quoted(words) + "]";
    return tapAt(
        "//button"
            + exact
            + "|//a"
            + exact
            + "|//button[@aria-label="
            + quoted(words)
            + "]|//label[contains(@class,'bw-choice')][.//span/text()"
            + exact
            + "]");
  }

  /// Taps words within the one row, or the one alert, that holds others.
  Browser tapIn(String part, String words) {
    return tapAt(
        part(part) + "//*[self::button or self::a][normalize-space()=" + quoted(words) + "]");
  }

  /// Types into a secret field within the one alert that holds words.
  Browser typeSecretIn(String part, String text) {
    var field = shown(By.xpath(part(part) + "//input[@type='password']"));
    field.clear();
    field.sendKeys(text);
    driver.executeScript("arguments[0].dispatchEvent(new Event('change', {bubbles: true}))", field);
    return idle();
  }

  private static String part(String words) {
    return "//*[self::li or self::tr or contains(@class, 'dk-alert')][contains(normalize-space(), "
        + quoted(words)
        + ")]";
  }

  /// Two taps as fast as they come.
  Browser tapTwice(String words) {
    var button = shown(By.xpath("//button[normalize-space()=" + quoted(words) + "]"));
    driver.executeScript("arguments[0].click(); arguments[0].click();", button);
    return idle();
  }

  private Browser tapAt(String xpath) {
    for (int attempt = 1; ; attempt++) {
      try {
        var target = shown(By.xpath(xpath));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        return idle();
      } catch (StaleElementReferenceException redrawn) {
        if (attempt == 3) {
          throw redrawn;
        }
      }
    }
  }

  Browser type(String label, String text) {
    var field = field(label);
    field.clear();
    field.sendKeys(text);
    driver.executeScript("arguments[0].dispatchEvent(new Event('change', {bubbles: true}))", field);
    return idle();
  }

  Browser choose(String label, String option) {
    new Select(field(label)).selectByVisibleText(option);
    return idle();
  }

  /// Chooses the first real option, whatever it is.
  Browser chooseFirst(String label) {
    new Select(field(label)).selectByIndex(1);
    return idle();
  }

  /// The field of a label, seen or only read out.
  private WebElement field(String label) {
    var where =
        By.xpath(
            "//label[normalize-space()="
                + quoted(label)
                + " or starts-with(normalize-space(), "
                + quoted(label)
                + ")]");
    wait(d -> !d.findElements(where).isEmpty());
    return driver.findElement(By.id(driver.findElement(where).getDomAttribute("for")));
  }

  /// What stands in the one table row that holds words.
  String row(String words) {
    return driver
        .findElement(By.xpath("//tr[contains(normalize-space(), " + quoted(words) + ")]"))
        .getText();
  }

  /// Waits until these words are on the page.
  Browser see(String words) {
    wait(d -> text().contains(words));
    return this;
  }

  /// Waits until these words have gone from the page.
  Browser gone(String words) {
    wait(d -> !text().contains(words));
    return this;
  }

  Browser dontSee(String words) {
    assertThat(text()).doesNotContain(words);
    return this;
  }

  boolean sees(String words) {
    return text().contains(words);
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String source() {
    return driver.getPageSource();
  }

  /// The smallest height of the answers on the page, in CSS pixels.
  long smallestAnswer() {
    return driver.findElements(By.cssSelector(".bw-choice")).stream()
        .mapToLong(answer -> answer.getSize().getHeight())
        .min()
        .orElse(0);
  }

  /// Lets the terminal believe that time has passed.
  Browser passTime(int seconds) {
    driver.executeScript(
        "const now = Date.now; const passed = arguments[0] * 1000; Date.now = () => now() + passed;",
        seconds);
    return this;
  }

  /// Draws a signature with a finger.
  Browser sign() {
    var paper = shown(By.tagName("bw-signature"));
    var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    var stroke = new Sequence(finger, 0);
    var origin = PointerInput.Origin.fromElement(paper);
    stroke.addAction(finger.createPointerMove(Duration.ZERO, origin, -150, 0));
    stroke.addAction(finger.createPointerDown(0));
    for (int i = 1; i <= 12; i++) {
      stroke.addAction(
          finger.createPointerMove(Duration.ofMillis(20), origin, -150 + i * 25, i % 2 * 50 - 25));
    }
    stroke.addAction(finger.createPointerUp(0));
    driver.perform(List.of(stroke));
    return idle();
  }

  /// Takes the picture, and holds the page against WCAG 2.2 AA.
  Browser screen(String name) {
    picture(name);
    var axe =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(driver);
    assertThat(axe.getViolations())
        .as("axe on " + name)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    return this;
  }

  Browser picture(String name) {
    try {
      Files.createDirectories(SCREENS);
      Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private WebElement shown(By where) {
    return patiently()
        .withMessage(() -> "nothing shown " + where + "; the page was:\n" + text())
        .until(
            d ->
                d.findElements(where).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  private void wait(Function<ChromeDriver, Boolean> until) {
    patiently().withMessage(() -> "the page was:\n" + text()).until(d -> until.apply(driver));
  }

  /// Looks often: a journey is hundreds of waits, and each would round up to the pause.
  private FluentWait<WebDriver> patiently() {
    return new WebDriverWait(driver, PATIENCE)
        .pollingEvery(PAUSE)
        .ignoring(StaleElementReferenceException.class);
  }

  /// Waits until the page has nothing under way to the server.
  private Browser idle() {
    wait(
        d ->
            (Boolean)
                d.executeScript(
                    """
                    if (document.readyState !== 'complete') return false;
                    const flow = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
                    if (!flow) return true;
                    return Object.values(flow).every(c => !c.isActive || !c.isActive());
                    """));
    return this;
  }

  private static String quoted(String words) {
    return words.contains("'") ? '"' + words + '"' : "'" + words + "'";
  }

  @Override
  public void close() {
    driver.quit();
  }
}
