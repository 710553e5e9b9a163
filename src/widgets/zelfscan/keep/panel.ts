/** What is fetched once somebody wants to keep something, or has. */
export { default } from "./KeepPanel.tsx";
