import { expect, test } from "vitest";
import { localeOf } from "@/lib/api/locale";

function ask(headers: Record<string, string>): string {
  return localeOf(new Request("https://zorza.test/", { headers }), "pl");
}

test.each([
  [{}, "pl"],
  [{ "accept-language": "en-GB,en;q=0.9" }, "en"],
  [{ "accept-language": "de,en;q=0.5,pl;q=0.7" }, "pl"],
  [{ "accept-language": "de" }, "pl"],
  [{ "accept-language": "en;q=0, pl;q=0.1" }, "pl"],
  [{ "accept-language": "en;q=abc" }, "pl"],
  [{ "accept-language": "pl", cookie: "a=b; zorza_locale=en" }, "en"],
  [{ "accept-language": "en", cookie: "zorza_locale=xx" }, "en"],
])("%o is answered in %s", (headers, locale) => {
  expect(ask(headers)).toBe(locale);
});
