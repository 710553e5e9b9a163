/** The Dutch around keeping answers: what stands there as long as nothing is kept. */
export const title = "Bewaar op dit toestel";
export const off =
  "Deze bladzijde bewaart niets, tenzij je het vraagt. Als je later wil zien wat er veranderde, kan je bewaren wat je nu invulde.";
export const refusedRead =
  "Deze browser laat niet toe dat deze bladzijde iets bewaart. Dat is zo in een privévenster of met strenge instellingen. Je kan wel afdrukken of kopiëren.";
export const open = "Bewaar, of haal iets terug";
export const loading = "Komt eraan …";
