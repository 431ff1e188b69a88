import { isValidElement, type ReactNode } from "react";
import { classes } from "../classes.ts";

interface DataTableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** The row that matters: set apart by an edge and weight, so also without colour. */
  readonly marked?: boolean | undefined;
}
export interface DataTableProps {
  readonly caption?: ReactNode;
  readonly captionHidden?: boolean | undefined;
  readonly head: readonly ReactNode[];
  readonly rows: readonly DataTableRow[];
}

/** A table; the first cell of a row names the row. On a narrow screen every row becomes a card with its column names. */
export function DataTable({ caption, captionHidden, head, rows }: DataTableProps): ReactNode {
  return (
    <div className="utrecht-table-container utrecht-table-container--overflow-inline think-scroll">
      <table className="utrecht-table utrecht-table--html-table think-cards">
        {caption !== undefined && (
          <caption className={classes("utrecht-table__caption", captionHidden && "think-visually-hidden")}>{caption}</caption>
        )}
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {head.map((cell, at) => (
              <th key={at} scope="col" className="utrecht-table__header-cell">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={row.key} className={classes("utrecht-table__row", row.marked && "think-cards__marked")}>
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row" className="utrecht-table__cell">
                    {cell}
                  </th>
                ) : (
                  <td key={at} className="utrecht-table__cell" data-label={textOf(head[at]) || undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const textOf = (node: ReactNode): string => {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(textOf).join("");
  return isValidElement<{ readonly children?: ReactNode }>(node) ? textOf(node.props.children) : "";
};
