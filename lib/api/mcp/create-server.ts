import { McpServer } from "@modelcontextprotocol/server";
import type { Caller } from "@/lib/api/mcp/caller";
import { addPictureResources } from "@/lib/api/mcp/resources";
import { addEditImage } from "@/lib/api/mcp/tools/edit-image";
import { addGenerateImage } from "@/lib/api/mcp/tools/generate-image";
import { addGetGeneration } from "@/lib/api/mcp/tools/get-generation";
import { addListModels } from "@/lib/api/mcp/tools/list-models";
import { addSearchImages } from "@/lib/api/mcp/tools/search-images";
import { addTranslatePrompt } from "@/lib/api/mcp/tools/translate-prompt";

const INSTRUCTIONS =
  "Zorza draws pictures from words in Polish, English and other languages. Prompts are translated by Zorza: pass them as the person wrote them. The same arguments give the same picture, and a known picture costs nothing; pass another seed for a new variant. When a call ends before the picture is finished, ask for it with get_generation.";

/** A server that knows one caller and lives for one message. */
export function createServer(caller: Caller): McpServer {
  const server = new McpServer(
    { name: "zorza", title: "Zorza", version: "1" },
    { instructions: INSTRUCTIONS },
  );
  addGenerateImage(server, caller);
  addEditImage(server, caller);
  addGetGeneration(server, caller);
  addSearchImages(server, caller);
  addTranslatePrompt(server, caller);
  addListModels(server, caller);
  addPictureResources(server, caller);
  return server;
}
