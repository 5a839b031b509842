import { expect, test } from "vitest";
import { readDraft } from "@/components/admin/backend-draft";
import { fieldOf, hostOf, HONOURS } from "@/components/admin/backend-words";
import { BackendSettings, OPTIONAL_PARAMETERS } from "@/lib/backends/schema";

const SERVER = {
  kind: "openai",
  id: " my-server ",
  baseUrl: "https://paint.example.com/v1/",
  secretName: "MY_SERVER_KEY",
  "models.flux-klein": " their-klein ",
  "models.flux-schnell": "",
  "edits.sd-xl": "their-edit",
  "masks.sd-xl": " their-fill ",
  tier: "2",
  weight: "",
  timeoutSeconds: "30",
  imageHosts: "media.example.com, cdn.example.com:8443\nfiles.example.com",
};

function form(fields: Record<string, string>, ...checked: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of [...Object.entries(fields), ...checked]) data.append(name, value);
  return data;
}

test("what a form says is what the API takes", () => {
  const data = form(SERVER, ["enabled", "on"], ["honours", "steps"], ["honours", "seed"]);
  expect(BackendSettings.parse(readDraft(data))).toEqual({
    kind: "openai",
    id: "my-server",
    baseUrl: "https://paint.example.com/v1",
    secretName: "MY_SERVER_KEY",
    models: { "flux-klein": "their-klein" },
    edits: { "sd-xl": "their-edit" },
    masks: { "sd-xl": "their-fill" },
    tier: 2,
    weight: 1,
    timeoutSeconds: 30,
    enabled: true,
    honours: ["seed", "steps"],
    imageHosts: ["media.example.com", "cdn.example.com:8443", "files.example.com"],
  });
});

test("what is left empty is as usual for the kind, and nothing checked is nothing", () => {
  const data = form({ ...SERVER, kind: "fal", baseUrl: "", tier: "", imageHosts: " " });
  const settings = BackendSettings.parse(readDraft(data));
  expect(settings).toMatchObject({
    baseUrl: "https://fal.run",
    tier: 0,
    enabled: false,
    honours: [],
  });
  expect(settings).toMatchObject({ imageHosts: expect.arrayContaining(["fal.media"]) });
});

test("Workers AI says only when it is asked", () => {
  const data = form({ kind: "workers-ai", tier: "1", weight: "5", timeoutSeconds: "" });
  expect(BackendSettings.parse(readDraft(data))).toEqual({
    kind: "workers-ai",
    id: "workers-ai",
    tier: 1,
    weight: 5,
    timeoutSeconds: 60,
    enabled: false,
  });
});

test("a number that is none is refused with its field instead of being made up", () => {
  const parsed = BackendSettings.safeParse(readDraft(form({ ...SERVER, weight: "1.5" })));
  expect(parsed.error?.issues[0]?.path).toEqual(["weight"]);
});

test("the page knows every parameter, finds the field of a path, and shows no more than the host", () => {
  expect(HONOURS).toEqual(OPTIONAL_PARAMETERS);
  expect(fieldOf("models.flux-klein")).toBe("models");
  expect(fieldOf("imageHosts.0")).toBe("imageHosts");
  expect(fieldOf("kind")).toBeNull();
  expect(hostOf("https://paint.example.com:8443/v1/secret")).toBe("paint.example.com:8443");
});
