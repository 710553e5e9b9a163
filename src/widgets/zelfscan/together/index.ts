/** What is fetched for putting scores together. Asked for directly, it would bring the bundler's helper to the form. */
export { default } from "./Together.tsx";
