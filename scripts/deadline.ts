// npm run deadline -- --rule R02 --from 2026-11-26
// npm run deadline -- --working-days 5 --from 2025-01-24 (or --days, or --working-hours with a time:
// --from "2025-01-24 15:30"): the due date, and how it was reached, by the calendar of the database.
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import { messagesOf } from "@/i18n/messages";
import type { Terms } from "@/lib/deadlines/due-date";
import { dueDate } from "@/lib/deadlines/due-date";
import { dueTime } from "@/lib/deadlines/due-time";
import { describeStep, type Tell } from "@/lib/deadlines/describe-step";
import { findRuleOn, readCalendar } from "@/lib/deadlines/queries";
import { isKnown } from "@/lib/deadlines/rules";
import type { Step } from "@/lib/deadlines/steps";
import { formatDay, instantAt, isoDay, plainDate, readDay, readTime } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

type Asked = Omit<Terms, "unit"> & { unit: Terms["unit"] | "workingHours" };

const { values } = parseArgs({
  options: {
    rule: { type: "string" },
    from: { type: "string" },
    days: { type: "string" },
    "working-days": { type: "string" },
    "working-hours": { type: "string" },
    english: { type: "boolean", default: false },
  },
});
const locale = values.english ? "en" : "vi";
const messages = messagesOf(locale).deadlines;
const tell = createTranslator({ locale, messages: messages as object }) as unknown as Tell;

try {
  const from = readFrom(values.from);
  const asked = values.rule ? await termsOfRule(values.rule, from.day) : termsGiven();
  if (asked) for (const step of await reckon(asked, from)) console.log(describeStep(step, tell));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await db.$disconnect();
}

function readFrom(given = "") {
  const [day = "", time = "08:00"] = given.trim().split(/[ T]/);
  const [iso, clock] = [readDay(day), readTime(time)];
  if (!iso || !clock) throw new Error('Say from when: --from 2025-01-24, or "2025-01-24 15:30".');
  return { day: plainDate(iso), at: instantAt(iso, clock) };
}

function termsGiven(): Asked {
  const units = {
    days: "calendarDays",
    "working-days": "workingDays",
    "working-hours": "workingHours",
  } as const;
  for (const [option, unit] of Object.entries(units) as [keyof typeof units, Asked["unit"]][]) {
    const amount = Number(values[option]);
    if (values[option] === undefined) continue;
    if (!Number.isInteger(amount) || amount < 1 || amount > 1_000) {
      throw new Error(`--${option} takes a whole number from 1 to 1000.`);
    }
    return { unit, amount, direction: "after" };
  }
  throw new Error(
    "Say what to count: --rule R02, --working-days 5, --days 10 or --working-hours 8.",
  );
}

async function termsOfRule(code: string, day: Date): Promise<Asked | null> {
  const rule = await findRuleOn(code, day);
  if (!rule) throw new Error(tell("command.none", { code, day: formatDay(day) }));
  if (!isKnown(rule)) throw new Error(tell("command.unknown", { code, source: rule.source }));
  console.log(tell("command.rule", { code, name: locale === "vi" ? rule.nameVi : rule.nameEn }));
  console.log(tell("accordingTo", { source: rule.source }));
  return rule;
}

async function reckon({ unit, amount, direction }: Asked, from: ReturnType<typeof readFrom>) {
  const calendar = await readCalendar();
  if (unit === "workingHours") {
    const { dueAt, steps } = dueTime(amount, from.at, calendar);
    console.log(dueAt.toISOString());
    return steps;
  }
  const { due, steps } = dueDate({ unit, amount, direction }, from.day, calendar);
  if (due) console.log(isoDay(due));
  return steps satisfies Step[];
}
