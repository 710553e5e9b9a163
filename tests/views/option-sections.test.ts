import { expect, test } from "vitest";
import { optionSections } from "../../src/views/option-sections.ts";

test("what an option says, in one order; what it lacks is no section", () => {
  const option = { actions: ["Bel elkaar."], team: "Een klein team", intensity: "Los", consider: ["Is er tijd?"] };
  expect(optionSections(option)).toEqual([
    { title: "Zo ziet dat eruit", items: ["Bel elkaar."] },
    { title: "Team", items: ["Een klein team"] },
    { title: "Hoe nauw", items: ["Los"] },
    { title: "Denk nog na over", items: ["Is er tijd?"] },
  ]);
  expect(optionSections({ actions: ["Bel elkaar."], consider: [] })).toHaveLength(1);
});
