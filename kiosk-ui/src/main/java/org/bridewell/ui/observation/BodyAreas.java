package org.bridewell.ui.observation;

import java.util.List;
import org.bridewell.core.observation.Region;

/// Where each region is on the drawing: a rectangle of the front figure, the back one, or both. On
/// the front the person's right is at the viewer's left. Areas reach beyond the outline where there
/// is room: they are made for gloves.
final class BodyAreas {
  /// One figure is so wide.
  static final int WIDTH = 200;

  /// How far the figures are from the start of the drawing.
  static final int FRONT = 10;

  static final int BACK = 260;

  /// A place to tap.
  ///
  /// @param figure where its figure begins
  record Area(Region region, int figure, int x, int y, int width, int height) {
    int left() {
      return figure + x;
    }

    int middleX() {
      return left() + width / 2;
    }

    int middleY() {
      return y + height / 2;
    }
  }

  static final List<Area> ALL =
      List.of(
          front(Region.HEAD_FRONT, 82, 0, 36, 36),
          front(Region.FACE, 82, 36, 36, 40),
          back(Region.HEAD_BACK, 82, 0, 36, 76),
          front(Region.HEAD_RIGHT, 42, 0, 40, 78),
          front(Region.HEAD_LEFT, 118, 0, 40, 78),
          back(Region.HEAD_LEFT, 42, 0, 40, 78),
          back(Region.HEAD_RIGHT, 118, 0, 40, 78),
          front(Region.NECK, 74, 76, 52, 22),
          back(Region.NECK, 74, 76, 52, 22),
          front(Region.CHEST, 68, 98, 64, 64),
          front(Region.ABDOMEN, 66, 162, 68, 48),
          back(Region.UPPER_BACK, 68, 98, 64, 64),
          back(Region.LOWER_BACK, 66, 162, 68, 48),
          front(Region.BUTTOCKS_AND_GROIN, 66, 210, 68, 34),
          back(Region.BUTTOCKS_AND_GROIN, 66, 210, 68, 34),
          front(Region.RIGHT_SHOULDER, 30, 86, 38, 40),
          front(Region.LEFT_SHOULDER, 132, 86, 38, 40),
          back(Region.LEFT_SHOULDER, 30, 86, 38, 40),
          back(Region.RIGHT_SHOULDER, 132, 86, 38, 40),
          front(Region.RIGHT_UPPER_ARM, 20, 126, 46, 52),
          front(Region.LEFT_UPPER_ARM, 134, 126, 46, 52),
          back(Region.LEFT_UPPER_ARM, 20, 126, 46, 52),
          back(Region.RIGHT_UPPER_ARM, 134, 126, 46, 52),
          front(Region.RIGHT_FOREARM, 12, 178, 52, 62),
          front(Region.LEFT_FOREARM, 136, 178, 52, 62),
          back(Region.LEFT_FOREARM, 12, 178, 52, 62),
          back(Region.RIGHT_FOREARM, 136, 178, 52, 62),
          front(Region.RIGHT_HAND, 8, 240, 50, 40),
          front(Region.LEFT_HAND, 142, 240, 50, 40),
          back(Region.LEFT_HAND, 8, 240, 50, 40),
          back(Region.RIGHT_HAND, 142, 240, 50, 40),
          front(Region.RIGHT_THIGH, 60, 244, 39, 80),
          front(Region.LEFT_THIGH, 101, 244, 39, 80),
          back(Region.LEFT_THIGH, 60, 244, 39, 80),
          back(Region.RIGHT_THIGH, 101, 244, 39, 80),
          front(Region.RIGHT_LOWER_LEG, 56, 324, 43, 92),
          front(Region.LEFT_LOWER_LEG, 101, 324, 43, 92),
          back(Region.LEFT_LOWER_LEG, 56, 324, 43, 92),
          back(Region.RIGHT_LOWER_LEG, 101, 324, 43, 92),
          front(Region.RIGHT_FOOT, 48, 416, 51, 32),
          front(Region.LEFT_FOOT, 101, 416, 51, 32),
          back(Region.LEFT_FOOT, 48, 416, 51, 32),
          back(Region.RIGHT_FOOT, 101, 416, 51, 32));

  private BodyAreas() {}

  private static Area front(Region region, int x, int y, int width, int height) {
    return new Area(region, FRONT, x, y, width, height);
  }

  private static Area back(Region region, int x, int y, int width, int height) {
    return new Area(region, BACK, x, y, width, height);
  }
}
