package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Span;
import org.bridewell.core.screening.Drink;

/// What a drink looks like: drawn for this product, silent to a screen reader.
final class DrinkPicture {

  private DrinkPicture() {}

  static Span of(Drink drink) {
    var picture = new Span();
    picture.addClassName("bw-i");
    picture
        .getElement()
        .setAttribute("aria-hidden", "true")
        .setProperty(
            "innerHTML",
            "<svg viewBox='0 0 72 92' class='bw-drink__svg'>" + paths(drink) + "</svg>");
    return picture;
  }

  private static String paths(Drink drink) {
    return switch (drink) {
      case PINT ->
          "<path class='is-beer' d='M19.5 26L25 84h22l5.500-58z'/>"
              + "<path class='is-foam' d='M18.500 16h35l-1 10h-33z'/>"
              + "<path d='M16 12l7 72h26l7-72z'/>";
      case CAN ->
          "<path class='is-metal' d='M22 24h28v52l-3 6H25l-3-6z'/>"
              + "<path class='is-beer' d='M22 38h28v26H22z'/>"
              + "<path d='M25 18h22l3 6v52l-3 6H25l-3-6V24zM22 24h28'/>";
      case STRONG_CAN ->
          "<path class='is-metal' d='M23 14h26v64l-3 6H26l-3-6z'/>"
              + "<path class='is-strong' d='M23 30h26v34H23z'/>"
              + "<path d='M26 8h20l3 6v64l-3 6H26l-3-6V14zM23 14h26'/>";
      case CIDER_BOTTLE ->
          "<path class='is-beer' d='M20 40h32v42H20z'/>"
              + "<path class='is-paper' d='M20 50h32v20H20z'/>"
              + "<path d='M31 4h10v12c0 8 11 10 11 22v44c0 1-1 2-2 2H22c-1 0-2-1-2-2V38"
              + "c0-12 11-14 11-22zM31 10h10'/>";
      case WINE_GLASS ->
          "<path class='is-wine' d='M22.500 34h27c0 12-5 19-13.500 19S22.500 46 22.500 34z'/>"
              + "<path d='M24 12h24c2 10 3 17 3 22 0 13-6 20-15 20s-15-7-15-20c0-5 1-12 3-22z"
              + "M36 54v28M25 84h22'/>";
      case WINE_BOTTLE ->
          "<path class='is-wine' d='M24 44h24v38H24z'/>"
              + "<path class='is-paper' d='M24 52h24v18H24z'/>"
              + "<path d='M32 4h8v20c0 6 8 8 8 18v42H24V42c0-10 8-12 8-18zM32 11h8'/>";
      case SINGLE_SPIRIT ->
          "<path class='is-spirit' d='M24.500 70h23l-1 12h-21z'/>"
              + "<path d='M21 40h30l-4 44H25z'/>";
      case SPIRIT_BOTTLE ->
          "<path class='is-spirit' d='M22 34h28v48H22z'/>"
              + "<path class='is-paper' d='M22 46h28v22H22z'/>"
              + "<path d='M32 4h8v14l10 10v56H22V28l10-10zM32 10h8'/>";
    };
  }
}
