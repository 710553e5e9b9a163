/** What opens this kind in a text. Asked for directly, its body would bring the bundler's helper to each aid's own page. */
export { default } from "./Zelfscan.tsx";
