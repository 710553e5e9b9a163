/** The building blocks of pages about the site itself (content/site/): lists and numbers made from the content. */
import Aantal from "./Aantal.astro";
import Bewerking from "./Bewerking.astro";
import Bewijs from "./Bewijs.astro";
import Bladzijden from "./Bladzijden.astro";
import Bronteksten from "./Bronteksten.astro";
import Casussen from "./Casussen.astro";
import Cijfers from "./Cijfers.astro";
import Contact from "./Contact.astro";
import Cursusmateriaal from "./Cursusmateriaal.astro";
import Databestanden from "./Databestanden.astro";
import Editie from "./Editie.astro";
import Getest from "./Getest.astro";
import Hulpmiddelen from "./Hulpmiddelen.astro";
import Hulpmiddelengroepen from "./Hulpmiddelengroepen.astro";
import Leerplatformen from "./Leerplatformen.astro";
import Lesplannen from "./Lesplannen.astro";
import Licentie from "./Licentie.astro";
import Linkpakket from "./Linkpakket.astro";
import MetContact from "./MetContact.astro";
import Nagekeken from "./Nagekeken.astro";
import Nagelezen from "./Nagelezen.astro";
import NietBewezen from "./NietBewezen.astro";
import Oefenen from "./Oefenen.astro";
import Oefeningen from "./Oefeningen.astro";
import Onderweg from "./Onderweg.astro";
import Regels from "./Regels.astro";
import Richtlijn from "./Richtlijn.astro";
import Uitgever from "./Uitgever.astro";
import Verwijzing from "./Verwijzing.astro";
import Vragen from "./Vragen.astro";
import Vragenbank from "./Vragenbank.astro";
import Wetsdag from "./Wetsdag.astro";
import Wijzigingen from "./Wijzigingen.astro";
import ZonderContact from "./ZonderContact.astro";

export const siteBlocks = {
  Aantal,
  Bewerking,
  Bewijs,
  Bladzijden,
  Bronteksten,
  Casussen,
  Cijfers,
  Contact,
  Cursusmateriaal,
  Databestanden,
  Editie,
  Getest,
  Hulpmiddelen,
  Hulpmiddelengroepen,
  Leerplatformen,
  Lesplannen,
  Licentie,
  Linkpakket,
  MetContact,
  Nagekeken,
  Nagelezen,
  NietBewezen,
  Oefenen,
  Oefeningen,
  Onderweg,
  Regels,
  Richtlijn,
  Uitgever,
  Verwijzing,
  Vragen,
  Vragenbank,
  Wetsdag,
  Wijzigingen,
  ZonderContact,
};
