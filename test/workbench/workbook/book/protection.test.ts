import {
  call,
  child,
  read,
  refusal,
  smallBook,
  write,
  ask,
} from "../../../support/workbench/asked";

describe("a protected sheet", () => {
  function locked(options?: object) {
    const small = smallBook([
      ["a", 1],
      ["b", 2],
    ]);
    write(child(child(small.range("B1"), "format"), "protection"), "locked", false);
    call(child(small.sheet, "protection"), "protect", options);
    return small;
  }

  it.each([
    ["writing a locked cell", "A1", (cells) => write(cells, "values", 1), "AccessDenied"],
    ["writing an unlocked cell", "B1", (cells) => write(cells, "values", 1), "done"],
    ["writing both", "A1:B1", (cells) => write(cells, "values", 1), "AccessDenied"],
    ["clearing a locked cell", "A1", (cells) => call(cells, "clear"), "AccessDenied"],
    ["writing far away", "Z99", (cells) => write(cells, "values", 1), "AccessDenied"],
    ["putting rows in", "1:1", (cells) => call(cells, "insert", "Down"), "AccessDenied"],
    [
      "colouring",
      "B1",
      (cells) => write(child(child(cells, "format"), "fill"), "color", "red"),
      "AccessDenied",
    ],
    [
      "making wide",
      "B:B",
      (cells) => write(child(cells, "format"), "columnWidth", 9),
      "AccessDenied",
    ],
    ["reading", "A1", (cells) => read(cells, "values"), "done"],
  ] satisfies [string, string, (cells: ReturnType<typeof ask>) => unknown, string][])(
    "%s at %s",
    (_name, address, act, code) => {
      const { range } = locked();
      expect(refusal(() => act(range(address)))).toBe(code);
    },
  );

  it("allows what was left allowed", () => {
    const { range } = locked({ allowFormatCells: true, allowInsertRows: true });
    const fill = child(child(range("A1"), "format"), "fill");
    expect(refusal(() => write(fill, "color", "#00ff00"))).toBe("done");
    expect(refusal(() => call(range("1:1"), "insert", "Down"))).toBe("done");
  });

  it("is open again with its password only", () => {
    const { sheet } = smallBook();
    const protection = child(sheet, "protection");
    call(protection, "protect", undefined, "key");
    expect(refusal(() => call(protection, "protect"))).toBe("AccessDenied");
    expect(refusal(() => call(protection, "unprotect", "no"))).toBe("InvalidArgument");
    call(protection, "unprotect", "key");
    expect(read(protection, "protected")).toBe(false);
    expect(refusal(() => call(protection, "unprotect"))).toBe("done");
  });
});
