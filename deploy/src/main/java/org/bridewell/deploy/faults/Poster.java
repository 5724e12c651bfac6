package org.bridewell.deploy.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.deploy.rig.Referring;
import org.bridewell.deploy.rig.WritePath;

/// The process that is killed: it refers people, takes some of it back, rolls some back, and its
/// relay and couriers deliver meanwhile. It says what it did after it was committed.
public final class Poster {
  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private Poster() {}

  /// The data folder, the receiver's address, from which person to go on, how many to refer; with
  /// none to refer it delivers what is left and says `drained`.
  public static void main(String[] args) throws Exception {
    var path = WritePath.start(Path.of(args[0]), 1);
    var referring = new Referring(path, args[1]);
    int from = Integer.parseInt(args[2]);
    int many = Integer.parseInt(args[3]);
    var held = many == 0 ? null : path.held(from + many).subList(from, from + many);
    say("ready " + path.ownerUrl());
    var couriers = new Couriers(path);
    var relay = couriers.relay();
    var courier = couriers.sound();
    loop(() -> relay.runOnce() > 0);
    for (int i = 0; i < 3; i++) {
      loop(courier::runOnce);
    }
    if (held == null) {
      Drained.await(path);
      say("drained");
    } else {
      refer(referring, held);
    }
  }

  private static void refer(Referring referring, List<DetentionId> held) throws Exception {
    var random = new Random();
    for (var one : held) {
      if (random.nextInt(10) == 0) {
        say("undone " + referring.referAndRollBack(one));
      }
      var made = referring.refer(one);
      say("referred " + made.id());
      if (random.nextInt(3) == 0) {
        Thread.sleep(random.nextInt(15));
        var by = referring.withdraw(made);
        say("withdrawn " + made.id() + " " + by);
      }
    }
  }

  private static void loop(BooleanSupplier step) {
    Thread.ofPlatform()
        .start(
            () -> {
              while (true) {
                try {
                  if (!step.getAsBoolean()) {
                    Thread.sleep(10);
                  }
                } catch (InterruptedException e) {
                  return;
                } catch (RuntimeException failed) {
                  System.err.println(failed);
                }
              }
            });
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
