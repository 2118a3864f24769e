import { getTranslations } from "next-intl/server";
import { daysKept } from "@/components/opinions/desk-store";

/** The words of the parts that run in the browser. "#" stands where they put a number or a code. */
export async function deskLabels() {
  const device = await getTranslations("opinions.device");
  const similar = await getTranslations("opinions.similar");
  return {
    memory: {
      restored: device("restored"),
      startAnew: device("startAnew"),
      kept: device("kept"),
      notKept: device("notKept"),
      incomplete: device("incomplete"),
      onDevice: device("onDevice"),
      waiting: device("waiting", { count: "#" }),
      waitingBody: device("waitingBody", { days: daysKept }),
      refused: device("refused"),
      mend: device("mend"),
      sendNow: device("sendNow"),
      sending: device("sending"),
      sent: device("sent"),
      signedOut: device("signedOut"),
      signIn: device("signIn"),
    },
    similar: {
      title: similar("title"),
      ask: similar("ask"),
      none: similar("none"),
      same: similar("same"),
      notSame: similar("notSame"),
      chosen: similar("chosen", { code: "#" }),
      sharesAnswer: similar("sharesAnswer"),
      seeAnswer: similar("seeAnswer"),
      topic: similar("topic"),
      useTopic: similar("useTopic"),
    },
    privacy: device("privacy", { days: daysKept }),
  };
}
