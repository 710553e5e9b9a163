/** What the parts ask for, each once: who takes which role, and what one lays ready, with room for more. */
import { most, type Session } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import { Items } from "../shell/Parts.tsx";
import type { Programme } from "../../views/draaiboek/programme.ts";

interface Props {
  of: Programme;
  materials: Session["materials"];
  onType: (materials: string[]) => void;
  onSettle: () => void;
}

/** `materials` are those of the user. */
export const Gathered = ({ of, materials, onType, onSettle }: Props) => (
  <div class="plan-gathered">
    {of.roles.length > 0 && (
      <section>
        <h2>{t.roles}</h2>
        <Items key={of.roles.join()} items={of.roles} />
      </section>
    )}
    <section>
      <h2>{t.materials}</h2>
      {of.needed.length > 0 && <Items key={of.needed.join()} items={of.needed} />}
      <label>
        {t.materialsOwn}
        <textarea
          rows={3}
          maxLength={most.materials * most.text}
          value={materials.join("\n")}
          onInput={({ currentTarget }) => onType(currentTarget.value.split("\n").slice(0, most.materials))}
          onChange={onSettle}
        />
      </label>
    </section>
  </div>
);
