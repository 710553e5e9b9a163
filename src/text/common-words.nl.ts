/** Words that say nothing about what somebody looks for: left out of a search in the catalogue. */
export const commonWords: readonly string[] = (
  "aan al alle alleen allemaal als altijd ander andere anders ben bij bent daar dan dat de deze die dit doe doen doet " +
  "door dus een elk elke en er erg even gaan gaat geen goed haar had hadden heb hebben hebt heeft heel hem hen het " +
  "hier hij hoe hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan komen komt kreeg krijg krijgen kun " +
  "kunnen kunt maar mag me meer men met mij mijn moest moet moeten na naar net niet niets nog nooit nu of om ons onze ook " +
  "op over per steeds te telkens toch tot u uit van veel voor waar waarom wanneer waren was wat we weer wel welk welke " +
  "werd wie wij wil willen wilt word worden wordt zal ze zei zelf zich zien zij zijn zit zitten zo zonder zou zouden zullen " +
  "tussen naast staat staan weet weten betekent betekenen echt soms vaak eigenlijk mogen best maak maken gemaakt " +
  "eens ermee erover erbij gewoon graag misschien omdat sinds tegen terwijl tijdens via volgens zodat"
).split(" ");
