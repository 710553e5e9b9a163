/** The words of the button that gives a group the whole screen. */
export const fullScreen = "Volledig scherm";
export const leaveFullScreen = "Verlaat volledig scherm";
