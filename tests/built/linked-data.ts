/** JSON-LD as another library reads it: the statements that it makes, gathered by what they are about. */
import jsonld, { type Options } from "jsonld";

const SCHEMA = "http://schema.org/";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/**
 * What https://schema.org answers to who asks for its context, as far as these pages use it: every name is one of its own, "url"
 * is an address and "dateModified" a day. No package of the registry holds the whole, and a test asks no network.
 */
const context = {
  "@vocab": SCHEMA,
  url: { "@id": `${SCHEMA}url`, "@type": "@id" },
  dateModified: { "@id": `${SCHEMA}dateModified`, "@type": `${SCHEMA}Date` },
};

const options: Options.ToRdf & { safe: boolean } = {
  safe: true, // what would be left out unsaid is an error
  documentLoader: (url) =>
    url === "https://schema.org"
      ? Promise.resolve({ documentUrl: url, document: { "@context": context } })
      : Promise.reject(new Error(`nobody may ask for ${url}`)),
};

interface Term {
  termType: "BlankNode" | "Literal" | "NamedNode";
  value: string;
}
interface Statement {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** One thing that a page makes statements about. */
export interface Thing {
  type: string;
  /** The values of a property, as text. */
  values: (property: string) => string[];
  /** What a property leads to. */
  things: (property: string) => Thing[];
}

/** All that a block of JSON-LD says, as statements of RDF and as the things that these are about. */
export async function readBack(block: object): Promise<{ statements: number; things: Thing[] }> {
  const said = (await jsonld.toRDF(block, options)) as Statement[];
  const bySubject = Map.groupBy(said, ({ subject }) => subject.value);
  const objects = (subject: string, predicate: string) =>
    (bySubject.get(subject) ?? []).filter((one) => one.predicate.value === predicate).map(({ object }) => object);
  const thing = (subject: string): Thing => ({
    type: objects(subject, RDF_TYPE)
      .map(({ value }) => value.replace(SCHEMA, ""))
      .join(),
    values: (property) => objects(subject, SCHEMA + property).map(({ value }) => value),
    things: (property) => objects(subject, SCHEMA + property).map(({ value }) => thing(value)),
  });
  return { statements: said.length, things: [...bySubject.keys()].map(thing) };
}
