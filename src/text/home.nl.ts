/** The Dutch of the home page. */
export const homeStrings = {
  question: "Waar zit je mee?",
  lead: "Antwoorden en hulpmiddelen voor wie samenwerkt in zorg en welzijn.",
  more: (count: number): string => (count === 1 ? "Nog 1 vraag" : `Nog ${count} vragen`),
  elsewhere: "Iets anders nodig?",
  letters: "Vier letters, acht principes",
  start: "Meteen aan de slag",
  teachers: { label: "Een hulpmiddel in je les", text: "Voor lesgevers: zet het in je cursus of deel een link" },
  students: { label: "Een pad voor wie studeert", text: "Lezen in lagen, jezelf testen, een casus uitwerken" },
  offline: { label: "Bewaar de site voor onderweg", text: "Ze werkt dan ook zonder internet" },
  professionals: { label: "Voor wie weinig tijd heeft", text: "Twee minuten, tien minuten of een overleg: jij kiest" },
} as const;
