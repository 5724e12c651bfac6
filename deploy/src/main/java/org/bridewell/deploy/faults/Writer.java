package org.bridewell.deploy.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.deploy.rig.Taps;
import org.bridewell.deploy.rig.WritePath;

/// The process that is killed: the application's write path with the database as its child, writing
/// answers flat out on several sittings, and saying each one after it was acknowledged.
///
/// A tap whose fate is not known is sent again with the same id, as a screen does.
public final class Writer {
  static final int SITTINGS = 6;
  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private final WritePath path;
  private final SittingId sitting;

  private Writer(WritePath path, SittingId sitting) {
    this.path = path;
    this.sitting = sitting;
  }

  /// The data folder, and how a commit reaches the disk.
  public static void main(String[] args) throws Exception {
    var path = WritePath.start(Path.of(args[0]), Integer.parseInt(args[1]));
    path.signIn();
    var held = path.held(SITTINGS);
    say("ready " + path.ownerUrl());
    for (DetentionId one : held) {
      var writer = new Writer(path, path.sitting(one));
      Thread.ofPlatform().start(writer::write);
    }
  }

  private void write() {
    path.signIn();
    var view = path.service().open(sitting, path.nurse());
    for (int round = 0; ; round++) {
      for (var question : Taps.QUESTIONS) {
        acknowledged(question.tap(view.revision(question.item()) + round));
      }
    }
  }

  private void acknowledged(Tap tap) {
    while (true) {
      try {
        var outcome = path.service().answer(sitting, tap, Optional.empty(), path.nurse());
        if (outcome instanceof TapOutcome.Saved saved) {
          var id = tap.id().value();
          say(new Answer(sitting.value(), tap.item().value(), saved.revision(), id).line());
        } else {
          say("overtaken");
        }
        return;
      } catch (StoreUnavailable killed) {
        LockSupport.parkNanos(20_000_000);
      }
    }
  }

  /// One write, nothing kept back: what was said is in the pipe, whatever happens to this process.
  private static synchronized void say(String line) {
    try {
      OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }
}
