import { useEffect } from "react";
import { forgetDevice, forgottenEvent, waitingOnDevice } from "./kept-on-device";

/**
 * Whoever signs out leaves nothing on the device (`<form data-forgets="…">`); where opinions still
 * wait to be sent, the sentence in that attribute asks first, since nothing brings them back.
 */
export function useForgetting() {
  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const question = (event.target as HTMLFormElement).dataset.forgets;
      if (question === undefined || event.defaultPrevented) return;
      if (waitingOnDevice(localStorage) > 0 && !window.confirm(question)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      forgetDevice(localStorage);
      window.dispatchEvent(new Event(forgottenEvent));
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, []);
}
