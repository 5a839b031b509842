/** Where a word may go on, and whether it may end, letter by letter. */
type WordNode = Map<string, { readonly ends: boolean; readonly target: WordNode }>;

/** A set of words that only answers whether it has one. */
export type WordSet = { has(word: string): boolean };

/** The alphabets of `scripts/support/pack-words.mjs`, which describes the format. */
const MARKS = " !#%&'()*+,-./0123456789:;<=>?@[]^_`{|}~";
const SINGLE_MARKS = 12;
const SECOND_CHARACTERS = `${MARKS}$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const END_OF_NODE = "$";

/** Reads what `packWords` wrote: a few milliseconds for 40 000 words. Throws when the text breaks off. */
export function unpackWords(packed: string): WordSet {
  const root = new Reader(packed).readAll();
  return { has: (word) => spells(root, word) };
}

function spells(root: WordNode, word: string): boolean {
  let node = root;
  let ends = false;
  for (const letter of word) {
    const edge = node.get(letter);
    if (edge === undefined) return false;
    ({ ends, target: node } = edge);
  }
  return ends;
}

class Reader {
  readonly #packed: string;
  #position = 0;
  /** By number; a reference may come before the node it leads to. */
  readonly #shared: WordNode[] = [];

  constructor(packed: string) {
    this.#packed = packed;
  }

  readAll(): WordNode {
    let last: WordNode = new Map();
    for (let index = 0; this.#position < this.#packed.length; index += 1) {
      last = this.#sharedNode(index);
      this.#readInto(last);
    }
    return last;
  }

  #readInto(node: WordNode): void {
    for (let letter = this.#take(); letter !== END_OF_NODE; letter = this.#take()) {
      const lower = letter.toLowerCase();
      node.set(lower, { ends: letter !== lower, target: this.#readTarget() });
    }
  }

  #readTarget(): WordNode {
    const mark = MARKS.indexOf(this.#packed.charAt(this.#position));
    if (mark === -1 || this.#position >= this.#packed.length) {
      const node: WordNode = new Map();
      this.#readInto(node);
      return node;
    }
    this.#position += 1;
    if (mark < SINGLE_MARKS) return this.#sharedNode(mark);
    const second = SECOND_CHARACTERS.indexOf(this.#take());
    return this.#sharedNode(
      SINGLE_MARKS + (mark - SINGLE_MARKS) * SECOND_CHARACTERS.length + second,
    );
  }

  #sharedNode(index: number): WordNode {
    return (this.#shared[index] ??= new Map());
  }

  #take(): string {
    if (this.#position >= this.#packed.length) throw new Error("The packed words break off.");
    const character = this.#packed.charAt(this.#position);
    this.#position += 1;
    return character;
  }
}
