/** Fragments that nobody should write and somebody will: damaged, foreign, hostile, huge. Always the same ones. */

interface About {
  questions: readonly { id: string; answers: readonly { id: string }[] }[];
  /** A sound state of the aid, without "#". */
  way: string;
  /** The id of a place on its page. */
  place: string;
}

const RANDOM = 24;
const LONG = 20_000; // letters
const alphabet = "abcz019-_=&#%+;,:/?<>\"'\\ \u0000\u00e9\u202e\u{1f600}s=1";

/** A small generator of pseudo-random numbers, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Some sixty fragments for an aid, without "#". */
export function garbage({ questions, way, place }: About): string[] {
  const next = random(7);
  const letters = [...alphabet];
  const noise = Array.from({ length: RANDOM }, () =>
    Array.from({ length: 1 + Math.floor(next() * 40) }, () => letters[Math.floor(next() * letters.length)]).join(""),
  );
  const first = questions[0];
  const [one, two] = first?.answers ?? [];
  return [
    ...["", "%", "%%%", "%E0%A4%A", "%00", "#", "##", "?", "&", "=", "&&==&&", "s", "s=", "s=1", "s=1&", "s=1&=&="],
    ...["s=2", `s=2&${way.slice(4)}`, "s=999999999999999999999", "s=-1", "s=1.0", "s=01", "S=1&a=b", "s=1&s=2"],
    ...["s=1&__proto__=x", "s=1&constructor=prototype", "s=1&toString=1", "__proto__", "constructor", "s=1&x[]=1"],
    ...[`${way}&niet-bekend=ja`, `${way}&${way}`, `niet-bekend=ja&${way}`, `${way}%`, `${way}&%E0%A4%A=%`],
    ...[`s=1&${first?.id}=bestaat-niet`, `s=1&${first?.id}=`, `s=1&${first?.id}`, `s=1&${first?.id}=${one?.id}%20`],
    ...[`s=1&${first?.id}=${one?.id}&${first?.id}=${two?.id}`, `s=1&${first?.id}=${one?.id?.toUpperCase()}`],
    ...["s=1&a=<img src=x onerror=alert(1)>", "javascript:alert(1)", "<script>alert(1)</script>", "s=1&a=%3Cscript%3E"],
    ...[place, `${place}=`, `${place}?`, `p-${place}`, "bestaat-niet", "/hulpmiddelen/", "//example.org/", "../../"],
    ...[`s=1&a=${"x".repeat(LONG)}`, "a".repeat(LONG), `s=1${"&a=b".repeat(2000)}`, "s=1&é=ü", "s=1&\u202e=\u{1f600}"],
    ...noise.map((text, index) => (index % 2 ? `s=1&${text}` : text)),
  ];
}
