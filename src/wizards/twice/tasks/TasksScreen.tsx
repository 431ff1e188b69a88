import { useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/index.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/button/Button.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { TaskList } from "../../../ui/taskList/TaskList.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole } from "../../useSession.ts";
import { definition } from "../definition.ts";
import { pages } from "../paths.ts";
import { countOf } from "../progress.ts";
import { useAssessment } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { FindingCounts } from "../findings/FindingCounts.tsx";
import { RouteChoice } from "./RouteChoice.tsx";
import { hiddenNumbers, nextOf, sectionsOf } from "./sections.ts";

/** Everything Twice asks, in free order, with how each question stands. */
export function TasksScreen({ session, base, Frame }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const role = useRole(session);
  const { dossier, assessment } = useAssessment(session);
  const { flow } = definition;
  const track = flow.tracks.find(({ id }) => id === dossier.track[flow.id]) ?? flow.tracks.at(-1)!;
  const at = dossier.place?.flow === flow.id ? dossier.place.step : track.steps[0];
  // Which part is open is decided on arrival: answering elsewhere may not close what somebody opened.
  const [arrivedAt] = useState(at);
  const sections = sectionsOf(base, dossier, assessment, words, arrivedAt);
  const next = nextOf(sections);
  const { answered, asked } = countOf(assessment.steps, dossier.answers);
  const hidden = hiddenNumbers(assessment, track.steps);
  const title = words.t("words.tasks.title");
  return (
    <Frame kind="hub" wizard="twice" title={title} back={{ href: backOf(base) }}>
      <div className="think-stack">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{words.t("words.tasks.progress", { answered, asked })}</Paragraph>
        <ButtonGroup>
          {next && (
            <ButtonLink kind="primary" href={next.href}>
              {words.t(answered === 0 ? "words.tasks.begin" : answered === asked ? "words.tasks.again" : "words.tasks.goOn", {
                number: next.number,
              })}
            </ButtonLink>
          )}
          <ButtonLink href={`${base}/${pages.framework}`}>{words.t("words.tasks.framework")}</ButtonLink>
        </ButtonGroup>
      </div>
      <div className="think-columns">
        <div className="think-stack">
          <TaskList sections={sections} />
          {hidden.length > 0 && (
            <Paragraph small>{words.t("words.tasks.hidden", { count: hidden.length, numbers: hidden.join(", ") })}</Paragraph>
          )}
        </div>
        <aside className="think-stack" aria-label={words.t("ui.aside")}>
          <FindingCounts assessment={assessment} href={`${base}/${pages.findings}`} />
          <Panel title={words.t("words.tasks.meaning")} level={2}>
            <List items={(["done", "todo", "open", "look"] as const).map((status) => words.t(`words.tasks.statuses.${status}`))} small />
          </Panel>
        </aside>
      </div>
      <RouteChoice session={session} track={track.id} assessment={assessment} readOnly={role === "reader"} />
      <section aria-labelledby="ook" className="think-part">
        <Heading level={2} id="ook">
          {words.t("words.tasks.also")}
        </Heading>
        <List
          items={(["check", "save", "selfTest", "calendar", "questionnaire", "overview"] as const).map((page) => (
            <Link key={page} href={`${base}/${pages[page]}`}>
              {words.t(`words.tasks.pages.${page}`)}
            </Link>
          ))}
        />
      </section>
    </Frame>
  );
}

/** The case, or the start while nothing was filled in yet. */
const backOf = (base: string): string => (base.startsWith("#/nieuw") ? "#/" : base.replace(/\/twice$/, ""));
