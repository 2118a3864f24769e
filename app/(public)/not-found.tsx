import { MissingPage } from "@/components/shell/missing-page";

/** For a citizen whose link was cut or mistyped: nothing here is behind a sign-in. */
export default function PublicNotFoundPage() {
  return (
    <main id="main" className="page">
      <MissingPage forCitizens />
    </main>
  );
}
