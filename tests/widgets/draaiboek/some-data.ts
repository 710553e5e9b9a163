/** A draaiboek that knows two methods, which share a role, and one card. */
import type { DraaiboekData, KnownPart } from "../../../src/views/draaiboek/known.ts";

const method = (id: string, title: string, more: Partial<KnownPart>): KnownPart => ({
  ...{ kind: "method", id, title, text: `Waarvoor ${title} dient.`, href: `/methodieken/${id}/`, letter: "I" },
  ...{ run: `/methodieken/${id}/uitvoeren/`, steps: ["Vertel", "Vraag"], roles: [], materials: [], ...more },
});
const OMA = "/hulpmiddelen/luistertechnieken/#oma";

/** Its data. */
export const aDraaiboek = (): DraaiboekData => ({
  address: "https://pris.example/methodieken/draaiboek/",
  groups: [
    {
      ...{ id: "casus", title: "Casusbespreking" },
      parts: [
        method("oase", "OASE", { roles: ["De inbrenger: vertelt", "De teamleden"], materials: ["Stiften"] }),
        method("samen", "Samen denken", { roles: ["De inbrenger: vertelt"] }),
      ],
    },
    {
      ...{ id: "luistertechnieken", title: "Luisterkaarten" },
      parts: [
        {
          ...{ kind: "card", id: "oma", title: "Laat OMA thuis", text: "Oordelen", href: OMA, run: OMA, letter: "P" },
          ...{ steps: ["O: Oordelen"], roles: [], materials: ["de luisterkaart ‘Laat OMA thuis’"] },
        },
      ],
    },
  ],
});
