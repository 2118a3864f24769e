/** One password for all accounts of the demo. It opens nothing but made-up data. */
export const demoPassword = "hoi-nghi-doi-thoai";
