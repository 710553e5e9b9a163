/** What is fetched for a result. Asked for directly, it would bring the bundler's helper to the form. */
export { default } from "./Result.tsx";
