import { MissingPage } from "@/components/shell/missing-page";

export default function NotFoundPage() {
  return (
    <main id="main" className="page">
      <MissingPage />
    </main>
  );
}
