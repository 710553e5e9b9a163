/** The session on one sheet of paper; with nothing in it a sheet to fill in by hand. On screen only without script. */
import * as t from "../../text/draaiboek.nl.ts";
import type { Programme } from "../../views/draaiboek/programme.ts";
import { Items } from "../shell/Parts.tsx";

const BLANK = 13; // rows to write on
/** Above how many lines the sheet is set tighter, so that it stays one. */
const TIGHTER = [16, 24, 34];
/** Up to how many parts there is room for their steps too. */
const WITH_STEPS = 8;

/** A list under its heading; room to write where there is nothing yet. */
const List = ({ title, items, blank }: { title: string; items: string[]; blank: boolean }) =>
  items.length > 0 || blank ? (
    <section>
      <h3>{title}</h3>
      {blank ? <p class="blank" /> : <Items items={items} />}
    </section>
  ) : null;

/** `privacy` is what stands below it, `address` where it was made. */
export function Sheet({ of, address }: { of: Programme; address: string }) {
  const blank = of.parts.length === 0;
  const lines = of.parts.length + of.roles.length + of.materials.length;
  const density = TIGHTER.filter((most) => lines > most).length;
  const withSteps = density === 0 && of.parts.length <= WITH_STEPS;
  return (
    <div class="plan-sheet" data-dicht={density} data-afdruk>
      <h2>{of.title || t.name}</h2>
      <p>{blank ? t.fillIn : of.when}</p>
      <table>
        <thead>
          <tr>
            <th>{t.sheetHead.time}</th>
            <th>{t.sheetHead.what}</th>
            <th>{t.sheetHead.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {blank
            ? Array.from({ length: BLANK }, (_, at) => (
                <tr key={at}>
                  <td />
                  <td />
                  <td />
                </tr>
              ))
            : of.parts.map(({ from, title, known, minutes }, at) => (
                <tr key={at}>
                  <td>{from}</td>
                  <td>
                    <b>{title}</b>
                    {withSteps && known && <small>{known.steps.join(" · ")}</small>}
                  </td>
                  <td>{minutes}</td>
                </tr>
              ))}
        </tbody>
        {!blank && (
          <tfoot>
            <tr>
              <td>{of.end}</td>
              <td>{t.end}</td>
              <td>{of.minutes}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <div class="plan-lists">
        <List title={t.roles} items={of.roles} blank={blank} />
        <List title={t.materials} items={of.materials} blank={blank} />
      </div>
      <p class="plan-from">{address}</p>
    </div>
  );
}
