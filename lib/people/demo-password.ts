/** One password for every account of the demo; it opens nothing but made-up people and figures. */
export const demoPassword = "hoi-nghi-doi-thoai";
