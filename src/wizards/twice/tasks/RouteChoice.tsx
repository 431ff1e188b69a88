import { useState, type ReactNode } from "react";
import type { Session } from "../../../dossier/api.ts";
import { outcomeOf } from "../../../domain/advice.ts";
import { boundsOf } from "../../../domain/bounds.ts";
import type { TrackId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RadioCards } from "../../../ui/field/RadioCards.tsx";
import { Panel } from "../../../ui/panel/Panel.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { definition } from "../definition.ts";
import type { Assessment } from "../findings.ts";
import { known } from "../useAssessment.ts";
import { namespaces } from "../words.ts";

interface RouteChoiceProps {
  readonly session: Session;
  readonly track: TrackId;
  readonly assessment: Assessment;
  readonly readOnly: boolean;
}

/** Which of the three routes is followed. Answers outside a shorter route stay and count. */
export function RouteChoice({ session, track, assessment, readOnly }: RouteChoiceProps): ReactNode {
  const words = useWords(...namespaces);
  const { flow } = definition;
  const [wanted, setWanted] = useState(track);
  const [told, setTold] = useState("");
  const fits = fittingTrack(assessment);
  const take = () => {
    session.apply({ kind: "track", flow: flow.id, track: wanted });
    setTold(words.t("words.routes.taken", { name: words.t(`tracks.${wanted}.name`) }));
  };
  return (
    <Panel title={words.t("words.routes.title")} level={2}>
      <Paragraph>{words.t(fits ? `words.routes.fits.${fits}` : "words.routes.help")}</Paragraph>
      {readOnly ? (
        <Paragraph>{words.t("words.routes.now", { name: words.t(`tracks.${track}.name`) })}</Paragraph>
      ) : (
        <>
          <RadioCards
            id="route"
            legend={words.t("words.routes.legend")}
            value={wanted}
            onChange={setWanted}
            options={flow.tracks.map(({ id }) => ({
              value: id,
              label: words.t(`tracks.${id}.name`),
              description: words.t(`tracks.${id}.help`),
            }))}
          />
          <Button onClick={take}>{words.t("words.routes.take")}</Button>
          <output className="think-small">{told}</output>
        </>
      )}
    </Panel>
  );
}

/** The route that fits the weight of the case, as far as Consistent knows it. */
function fittingTrack({ route }: Assessment): "short" | "full" | undefined {
  const { low, high } = outcomeOf(boundsOf(route.answers, known.profile), known.profile).weightClass;
  const targeted = 2;
  return high <= targeted ? "short" : low > targeted ? "full" : undefined;
}
