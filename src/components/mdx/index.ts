/** The building blocks that editors may use in MDX; content/LEESMIJ.md explains them. */
import Aanbeveling from "./Aanbeveling.astro";
import Anker from "./Anker.astro";
import Eigen from "./Eigen.astro";
import Figuur from "./Figuur.astro";
import Format from "./Format.astro";
import Hulpmiddel from "./Hulpmiddel.astro";
import Kader from "./Kader.astro";
import Methodiek from "./Methodiek.astro";
import Stappen from "./Stappen.astro";
import Wet from "./Wet.astro";

export const blocks = { Aanbeveling, Anker, Eigen, Figuur, Format, Hulpmiddel, Kader, Methodiek, Stappen, Wet };
