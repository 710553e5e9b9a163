/** What is fetched for keeping answers. Asked for directly, it would bring the bundler's helper to the form. */
export { default } from "./Keep.tsx";
