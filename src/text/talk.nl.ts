/** The Dutch with which a talk begins; the rest comes when it has begun (talk-run.nl.ts). */

export const chooseTitle = (many: string) => `Welke ${many} bespreken jullie?`;
export const noneChosen = (one: string) => `Kies eerst minstens één ${one}.`;
export const chooseAll = "Kies alles";
export const onward = "Verder";
export const failed =
  "Het gesprek kwam niet aan. Kijk of je verbinding hebt en probeer opnieuw, of laad de bladzijde opnieuw. Alle vragen staan ook op één bladzijde.";
