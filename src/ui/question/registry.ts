import { lazy } from "react";
import type { Question } from "../../engine/types.ts";
import * as date from "./date/parse.ts";
import { Field as DateField } from "./date/Field.tsx";
import * as multi from "./multi/parse.ts";
import { Field as MultiField } from "./multi/Field.tsx";
import * as number from "./number/parse.ts";
import { Field as NumberField } from "./number/Field.tsx";
import * as scale from "./scale/parse.ts";
import { Field as ScaleField } from "./scale/Field.tsx";
import * as single from "./single/parse.ts";
import { Field as SingleField } from "./single/Field.tsx";
import { Field as TableField } from "./table/Field.tsx";
import * as table from "./table/parse.ts";
import * as text from "./text/parse.ts";
import { Field as TextField } from "./text/Field.tsx";
import type { Kind, QuestionOf, Registry } from "./types.ts";

const first = (id: string) => `${id}-0`;
const itself = (id: string) => id;

const registry: Registry = {
  single: { typed: false, Field: SingleField, focusId: first, parse: single.parse },
  multi: { typed: false, Field: MultiField, focusId: first, parse: multi.parse },
  scale: { typed: false, Field: ScaleField, focusId: first, parse: scale.parse },
  text: { typed: true, Field: TextField, focusId: itself, parse: text.parse, inputOf: text.inputOf },
  number: { typed: true, Field: NumberField, focusId: itself, parse: number.parse, inputOf: number.inputOf },
  table: { typed: false, Field: TableField, focusId: (id) => `${id}-add`, parse: table.parse },
  date: { typed: true, Field: DateField, focusId: (id) => `${id}-day`, parse: date.parse, inputOf: date.inputOf },
};

/** A text that names rows of another table; it comes with the form of a row. */
const naming: Kind<QuestionOf<"text">> = {
  typed: false,
  Field: lazy(() => import("./table/NamingField.tsx")),
  focusId: first,
  parse: table.parseNaming,
};

/** How a question is drawn and read. */
export const kindOf = <Q extends Question>(question: Q): Kind<Q> =>
  (question.kind === "text" && question.rowsOf !== undefined ? naming : registry[question.kind]) as unknown as Kind<Q>;
