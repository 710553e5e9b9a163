/** What is fetched once there is something kept. */
export { default } from "./Changed.tsx";
