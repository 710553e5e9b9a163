/** What is fetched once there is something to show. */
export { default } from "./Spread.tsx";
