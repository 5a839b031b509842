/** The part of JSON Schema that Workers AI's published model schemas use. */
export type Schema =
  | StringSchema
  | NumberSchema
  | { readonly type: "boolean" }
  | {
      readonly type: "array";
      readonly items: Schema;
      readonly minItems?: number;
      readonly maxItems?: number;
    }
  | ObjectSchema
  | { readonly type: "anything" }
  | { readonly oneOf: readonly Schema[] };

type StringSchema = {
  readonly type: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
};

export type NumberSchema = {
  readonly type: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
};

/** Unknown properties pass unless `additionalProperties` is false or a schema, as in JSON Schema. */
export type ObjectSchema = {
  readonly type: "object";
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
};

type Properties<S> = S extends { readonly properties: infer P } ? P : unknown;
type Required<S> = S extends { readonly required: readonly (infer K)[] } ? K : never;

type ObjectInput<P, K> = {
  readonly [N in keyof P as N extends K ? N : never]: Input<P[N]>;
} & {
  readonly [N in keyof P as N extends K ? never : N]?: Input<P[N]>;
};

type Primitive = {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
};

/** The type of a value that passed `validate(schema, value)`. */
export type Input<S> = Schema extends S
  ? unknown // not a literal schema: nothing is known
  : S extends { readonly oneOf: readonly (infer O)[] }
    ? Input<O>
    : S extends { readonly enum: readonly (infer V)[] }
      ? V
      : S extends { readonly type: keyof Primitive }
        ? Primitive[S["type"]]
        : S extends { readonly type: "array"; readonly items: infer I }
          ? readonly Input<I>[]
          : S extends { readonly type: "object"; readonly properties: unknown }
            ? ObjectInput<Properties<S>, Required<S>>
            : S extends { readonly type: "object"; readonly additionalProperties: infer A }
              ? Readonly<Record<string, Input<A>>>
              : S extends { readonly type: "object" }
                ? Readonly<Record<string, unknown>>
                : unknown;
