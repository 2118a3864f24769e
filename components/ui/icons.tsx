import {
  ArrowDown as arrowDown,
  ArrowUp as arrowUp,
  Bell as bell,
  CalendarDays as calendarDays,
  ChartColumn as chartColumn,
  Check as check,
  ChevronDown as chevronDown,
  ChevronLeft as chevronLeft,
  ChevronRight as chevronRight,
  ChevronsUpDown as chevronsUpDown,
  Circle as circle,
  CircleAlert as circleAlert,
  CircleCheck as circleCheck,
  Eye as eye,
  EyeOff as eyeOff,
  GripVertical as gripVertical,
  type IconNode,
  Inbox as inbox,
  IndentDecrease as indentDecrease,
  IndentIncrease as indentIncrease,
  Info as info,
  Menu as menu,
  MessageSquareText as messageSquareText,
  Monitor as monitor,
  Moon as moon,
  Plus as plus,
  RotateCcw as rotateCcw,
  RotateCw as rotateCw,
  Search as search,
  Sun as sun,
  TriangleAlert as triangleAlert,
  X as x,
  ZoomIn as zoomIn,
  ZoomOut as zoomOut,
} from "lucide";
import { clsx } from "clsx";

type IconProps = { size?: number; className?: string };

/**
 * An icon of Lucide as one plain element. The package for React makes each a client component of
 * several elements, which every page would carry a dozen times. Always decoration: the words stand
 * beside it or in the label of its button.
 */
function drawn(node: IconNode) {
  const paths = node.map(([tag, attributes]) => `<${tag}${written(attributes)}/>`).join("");
  return function Icon({ size = 24, className }: IconProps) {
    return (
      <svg
        aria-hidden
        className={clsx("icon", className)}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        dangerouslySetInnerHTML={{ __html: paths }}
      />
    );
  };
}

function written(attributes: IconNode[number][1]): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}

export const ArrowDown = /* @__PURE__ */ drawn(arrowDown);
export const ArrowUp = /* @__PURE__ */ drawn(arrowUp);
export const Bell = /* @__PURE__ */ drawn(bell);
export const CalendarDays = /* @__PURE__ */ drawn(calendarDays);
export const ChartColumn = /* @__PURE__ */ drawn(chartColumn);
export const Check = /* @__PURE__ */ drawn(check);
export const ChevronDown = /* @__PURE__ */ drawn(chevronDown);
export const ChevronLeft = /* @__PURE__ */ drawn(chevronLeft);
export const ChevronRight = /* @__PURE__ */ drawn(chevronRight);
export const ChevronsUpDown = /* @__PURE__ */ drawn(chevronsUpDown);
export const Circle = /* @__PURE__ */ drawn(circle);
export const CircleAlert = /* @__PURE__ */ drawn(circleAlert);
export const CircleCheck = /* @__PURE__ */ drawn(circleCheck);
export const Eye = /* @__PURE__ */ drawn(eye);
export const EyeOff = /* @__PURE__ */ drawn(eyeOff);
export const GripVertical = /* @__PURE__ */ drawn(gripVertical);
export const Inbox = /* @__PURE__ */ drawn(inbox);
export const IndentDecrease = /* @__PURE__ */ drawn(indentDecrease);
export const IndentIncrease = /* @__PURE__ */ drawn(indentIncrease);
export const Info = /* @__PURE__ */ drawn(info);
export const Menu = /* @__PURE__ */ drawn(menu);
export const MessageSquareText = /* @__PURE__ */ drawn(messageSquareText);
export const Monitor = /* @__PURE__ */ drawn(monitor);
export const Moon = /* @__PURE__ */ drawn(moon);
export const Plus = /* @__PURE__ */ drawn(plus);
export const RotateCcw = /* @__PURE__ */ drawn(rotateCcw);
export const RotateCw = /* @__PURE__ */ drawn(rotateCw);
export const Search = /* @__PURE__ */ drawn(search);
export const Sun = /* @__PURE__ */ drawn(sun);
export const TriangleAlert = /* @__PURE__ */ drawn(triangleAlert);
export const X = /* @__PURE__ */ drawn(x);
export const ZoomIn = /* @__PURE__ */ drawn(zoomIn);
export const ZoomOut = /* @__PURE__ */ drawn(zoomOut);
