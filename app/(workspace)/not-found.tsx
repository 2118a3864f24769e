import { MissingPage } from "@/components/shell/missing-page";

/** Within the frame, so that the way on stays in sight. */
export default function NotFoundPage() {
  return <MissingPage />;
}
