import * as fc from "fast-check";

/** What people have tried, and what breaks renderers. */
export const nastyStrings = [
  "<b>bold</b>",
  "</code>",
  '<a href="https://evil.example">open</a>',
  "&lt;b&gt; &amp; &#60;",
  "{ $who } { button-cancel }",
  "*bold* _it_ `code` ||spoiler|| [x](tg://user?id=1)",
  "https://evil.example/a?b=c#d",
  "evil.example",
  "see t.me/x, @someone and #tag or /start",
  "mail a@b.example now",
  "+44 7700 900123",
  "4111 1111 1111 1111",
  "tg://resolve?domain=x",
  "\u202Egnp.exe",
  "\u2066\u2067\u2068 unclosed isolates",
  "\u2069\u2069 closed too often",
  "\uE000\uE001\uE002 private use",
  "\u0000\u0007\u001B[31m",
  "a\u200Bb\u2060c\uFEFFd",
  "\u{E0041}\u{E0042} tags",
  "line one\nline two\r\nline three\u2028four\u2029five\u0085six",
  "\n\n\n✅ Dismissed by Mo",
  "   spaced   out   ",
  "مرحبا t.me/x שלום",
  "می‌خواهم",
  "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
  "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "\uD83D lone \uDE00 surrogates",
  "R-7F3K9Q2M",
  "__proto__",
  "",
  " ",
  "x".repeat(300),
];

/** Generated text with nasty bits in it. */
export const foreignText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyStrings),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...nastyStrings), fc.string({ unit: "binary", maxLength: 8 })),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
);
