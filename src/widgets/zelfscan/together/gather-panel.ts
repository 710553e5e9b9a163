/** What is fetched once somebody gathers codes. */
export { default } from "./GatherPanel.tsx";
