import { serverObject, type ServerProperty, type ServerType } from "../../protocol/serverType";
import type { ConditionalLook } from "../book/conditionalFormat";
import { colourGiven } from "./colourGiven";
import { changeFormat, type PlacedFormat } from "./conditionalFormat";
import { flagGiven, textGiven, wordGiven } from "./given";

const conditionalFillType: ServerType<PlacedFormat> = {
  name: "ConditionalRangeFill",
  properties: { color: traitProperty("fillColor", colourGiven) },
  methods: {
    clear: (placed) => changeFormat(placed, ({ format }) => (format.look.fillColor = undefined)),
  },
};

const conditionalFontType: ServerType<PlacedFormat> = {
  name: "ConditionalRangeFont",
  properties: {
    color: traitProperty("fontColor", colourGiven),
    bold: traitProperty("bold", flagGiven),
    italic: traitProperty("italic", flagGiven),
    strikethrough: traitProperty("strikethrough", flagGiven),
    underline: traitProperty("underline", (value) =>
      wordGiven(["None", "Single", "Double"], value),
    ),
  },
  methods: {
    clear: (placed) =>
      changeFormat(placed, ({ format }) => {
        const { fillColor, numberFormat } = format.look;
        Object.assign(format.look, clearedLook, { fillColor, numberFormat });
      }),
  },
};

const clearedLook: Partial<ConditionalLook> = {
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
};

/** `Excel.ConditionalRangeFormat`: what is not changed by the condition reads as `null`. */
export const conditionalRangeFormatType: ServerType<PlacedFormat> = {
  name: "ConditionalRangeFormat",
  properties: { numberFormat: traitProperty("numberFormat", textGiven) },
  objects: {
    fill: (placed) => serverObject(conditionalFillType, placed),
    font: (placed) => serverObject(conditionalFontType, placed),
  },
};

function traitProperty<Trait extends keyof ConditionalLook>(
  trait: Trait,
  given: (value: unknown) => ConditionalLook[Trait],
): ServerProperty<PlacedFormat> {
  return {
    read: ({ format }) => format.look[trait] ?? null,
    write: (placed, value) =>
      changeFormat(placed, ({ format }) => (format.look[trait] = given(value))),
  };
}
