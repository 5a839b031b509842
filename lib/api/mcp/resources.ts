import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { toFailure } from "@/lib/api/mcp/failure";
import { AppError, toAppError } from "@/lib/errors";
import { getGeneration } from "@/lib/generations/get";
import { searchGenerations } from "@/lib/generations/search";
import { readOriginal } from "@/lib/images/read-original";

const TEMPLATE = "zorza://images/{id}";
const LISTED = 30;
const Id = z.uuid();

/** One's own pictures, for hosts that let people attach what a server has. */
export function addPictureResources(server: McpServer, caller: Caller): void {
  server.registerResource(
    "image",
    new ResourceTemplate(TEMPLATE, { list: () => listPictures(caller) }),
    { title: "Image", description: "A picture that was made with this key" },
    (uri, { id }) => readPicture(caller, uri, id),
  );
}

/** The newest ones that are finished. */
async function listPictures(caller: Caller) {
  const page = await attempt(caller, null, () =>
    searchGenerations(caller.context, { limit: LISTED }),
  );
  return {
    resources: page.rows.flatMap(({ id, picture, recipe }) =>
      picture === null
        ? []
        : [{ uri: `zorza://images/${id}`, name: recipe.prompt, mimeType: picture.type }],
    ),
  };
}

async function readPicture(caller: Caller, uri: URL, id: string | string[] | undefined) {
  const { context } = caller;
  return attempt(caller, uri, async () => {
    const known = Id.safeParse(id);
    if (!known.success) throw new AppError("not_found", "There is no such picture.");
    const { picture } = await getGeneration(context, known.data);
    if (picture === null) throw new AppError("not_finished", "There is no picture yet.");
    const bytes = await readOriginal(context, picture);
    return { contents: [{ uri: uri.href, mimeType: picture.type, blob: bytes.toBase64() }] };
  });
}

/** Resources have no results that are errors: the protocol's own are thrown, with ours in their data. */
async function attempt<Answer>(
  caller: Caller,
  uri: URL | null,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (thrown) {
    const error = toAppError(thrown);
    const failure = toFailure(caller, error);
    if (error.code === "not_found" && uri !== null) {
      throw new ResourceNotFoundError(uri.href, failure.message);
    }
    throw new ProtocolError(ProtocolErrorCode.InternalError, failure.message, failure);
  }
}
