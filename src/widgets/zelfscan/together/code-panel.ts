/** What is fetched once somebody asks for a code. */
export { default } from "./CodePanel.tsx";
