type Bindings = { readonly AI: { run(model: string, input: unknown): Promise<object> } };

/** Hands what it is sent to the model, and what the model answers to the caller. */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    return Response.json(await env.AI.run("flux", await request.json()));
  },
};
