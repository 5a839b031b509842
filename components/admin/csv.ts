/** A column of the file: its heading and what each row has there. */
export type CsvColumn<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => string | number;
};

/** How a language's spreadsheets read files: Polish ones want semicolons, since the comma is in the numbers. */
export type CsvDialect = { readonly separator: "," | ";"; readonly decimal: "." | "," };

/** The dialect that a double click opens rightly with the spreadsheet set to that language. */
export function dialectOf(locale: string): CsvDialect {
  return locale === "pl" ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
}

/** Marks the file as UTF-8; without it Excel spoils Polish letters. */
const BYTE_ORDER_MARK = "\u{FEFF}";

/** Decimal places kept: enough for a thousandth of a neuron in dollars ($0.000000011). */
const DECIMAL_PLACES = 9;

/** The rows as a CSV file (RFC 4180: CRLF, doubled quotes), with a heading line and a byte order mark. */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  dialect: CsvDialect,
): string {
  const lines = [
    columns.map(({ header }) => writeText(header, dialect)),
    ...rows.map((row) => columns.map(({ cell }) => writeCell(cell(row), dialect))),
  ];
  const text = lines.map((cells) => `${cells.join(dialect.separator)}\r\n`).join("");
  return BYTE_ORDER_MARK + text;
}

function writeCell(value: string | number, dialect: CsvDialect): string {
  if (typeof value === "string") return writeText(value, dialect);
  if (!Number.isFinite(value)) return "";
  const digits = value.toFixed(DECIMAL_PLACES).replace(/\.?0+$/, "");
  return writeQuoted(digits.replace(".", dialect.decimal), dialect);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe, which makes it plain text again. */
function writeText(text: string, dialect: CsvDialect): string {
  const startsFormula = /^[\s\u{FEFF}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
  return writeQuoted(startsFormula ? `'${text}` : text, dialect);
}

function writeQuoted(text: string, { separator }: CsvDialect): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
