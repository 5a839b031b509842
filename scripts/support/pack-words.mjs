/*
 * The smallest graph of letters that spells a set of words and no other, as one line of text. Words that end alike share
 * their ends, which makes it half as long under gzip as the words themselves. `lib/prompts/english/unpack-words.ts`
 * reads it.
 *
 * A node is its edges and a `$`. An edge is a letter, a capital one where a word may end, and what follows it: a node,
 * or a reference to a node that several edges lead to. Those nodes come first, in the order of their numbers; the last
 * node is where every word begins.
 */

/** Neither letters nor `$`, nor what a string in source code would have to escape. */
const MARKS = " !#%&'()*+,-./0123456789:;<=>?@[]^_`{|}~";
const SINGLE_MARKS = 12;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SECOND_CHARACTERS = `${MARKS}$${LETTERS}`;

/**
 * @typedef {object} PackedNode
 * @property {number} id
 * @property {number} references
 * @property {{ letter: string, ends: boolean, target: PackedNode }[]} edges
 */

/**
 * Packs words of `a` to `z`. Throws when there are more shared nodes than references.
 * @param {Iterable<string>} words
 */
export function packWords(words) {
  const sorted = [...new Set(words)].toSorted();
  const bad = sorted.find((word) => !/^[a-z]+$/.test(word));
  if (bad !== undefined) throw new Error(`"${bad}" is no word of plain lower-case letters.`);
  /** @type {Map<string, PackedNode>} */
  const nodes = new Map();
  const root = buildNode(sorted, 0, nodes);
  for (const node of nodes.values()) for (const edge of node.edges) edge.target.references += 1;
  const shared = [...nodes.values()].filter((node) => node.references > 1);
  shared.sort((one, other) => other.references - one.references || one.id - other.id);
  const codes = new Map(shared.map((node, index) => [node, referenceOf(index)]));
  return [...shared, root].map((node) => write(node, codes)).join("");
}

/** @param {readonly string[]} words @param {number} depth @param {Map<string, PackedNode>} nodes */
function buildNode(words, depth, nodes) {
  /** @type {PackedNode["edges"]} */
  const edges = [];
  for (const [letter, group] of groupBy(words, depth)) {
    const ends = group.some((word) => word.length === depth + 1);
    edges.push({ letter, ends, target: buildNode(group, depth + 1, nodes) });
  }
  const key = edges.map((edge) => `${writeLetter(edge)}${edge.target.id}`).join("|");
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const node = { id: nodes.size, references: 0, edges };
  nodes.set(key, node);
  return node;
}

/** @param {readonly string[]} words @param {number} depth */
function groupBy(words, depth) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const word of words) {
    if (word.length <= depth) continue;
    const letter = word.charAt(depth);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [word]);
    else group.push(word);
  }
  return groups;
}

/** @param {PackedNode} node @param {ReadonlyMap<PackedNode, string>} codes @returns {string} */
function write(node, codes) {
  const edges = node.edges.map(
    (edge) => writeLetter(edge) + (codes.get(edge.target) ?? write(edge.target, codes)),
  );
  return `${edges.join("")}$`;
}

/** @param {{ letter: string, ends: boolean }} edge */
function writeLetter({ letter, ends }) {
  return ends ? letter.toUpperCase() : letter;
}

/** One mark for the most frequent, a mark and any character for the others. @param {number} index */
function referenceOf(index) {
  if (index < SINGLE_MARKS) return MARKS.charAt(index);
  const rest = index - SINGLE_MARKS;
  const first = MARKS.charAt(SINGLE_MARKS + Math.floor(rest / SECOND_CHARACTERS.length));
  if (first === "") throw new Error(`More than ${index} nodes are shared.`);
  return first + SECOND_CHARACTERS.charAt(rest % SECOND_CHARACTERS.length);
}
