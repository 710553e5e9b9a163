/** Buttons that print the page: there once a script makes them work. */
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  button.hidden = false;
  button.onclick = () => print();
}
