/** A formula, taken apart. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "table"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: "sign"; readonly sign: "-" | "+" | "%" | "@"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      /** `undefined` for an argument left out between commas. */
      readonly given: readonly (Expression | undefined)[];
    };
