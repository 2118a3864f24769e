/**
 * Words that hang on nothing but the language: looked up once for each, since hundreds of look-ups
 * are a good part of what a page costs. While messages are being written, they are looked up each time.
 */
export function oncePerLanguage<Translate, Words>(lookUp: (t: Translate) => Words) {
  const known = new Map<string, Words>();
  return (t: Translate, locale: string): Words => {
    const words = known.get(locale) ?? lookUp(t);
    if (process.env.NODE_ENV === "production") known.set(locale, words);
    return words;
  };
}
