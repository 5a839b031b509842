import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type Column<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned with digits of equal width. */
  readonly numeric?: boolean;
  /** The column's sum or other last word, shown under it. */
  readonly foot?: ReactNode;
};

/** Where most figures of most rows are zero: said quietly, so that the others stand out. */
export const NOTHING = <span className="text-muted">0</span>;

type TableProps<Row> = {
  /** What the table shows; read out before it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

/** A table that scrolls sideways on its own when the window is narrow. The first column heads each row. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge/60 text-left text-muted">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames("px-3 py-2 font-medium", column.numeric && "text-right")}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line">
              {columns.map((column, index) => (
                <Cell key={column.key} numeric={column.numeric} heading={index === 0}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) && (
          <tfoot>
            <tr className="border-t-2 border-edge/60 font-medium">
              {columns.map((column, index) => (
                <Cell key={column.key} numeric={column.numeric} heading={index === 0}>
                  {column.foot}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

type CellProps = {
  readonly numeric: boolean | undefined;
  readonly heading: boolean;
  readonly children: ReactNode;
};

function Cell({ numeric, heading, children }: CellProps) {
  const className = classNames(
    "px-3 py-2 [font-weight:inherit]",
    numeric === true ? "text-right whitespace-nowrap tabular-nums" : "text-left",
  );
  return heading ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}
