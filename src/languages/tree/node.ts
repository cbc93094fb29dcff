import { BEFORE, END, FIELD_SHIFT, IS_EXTRA, IS_NAMED, MARKS, PARENT, PAST, START, TYPE, WORDS } from './words.ts';

/** Names that the numbers in a tree stand for. */
export interface GrammarNames {
  readonly types: readonly (string | undefined)[];
  readonly fields: readonly (string | null)[];
  readonly fieldIds: ReadonlyMap<string, number>;
}

/** All nodes of a parsed text in pre-order, each as a row of numbers; words.ts tells which. */
export interface TreeRows {
  readonly text: string;
  readonly names: GrammarNames;
  readonly words: Int32Array;
  /** Some of the text is not understood. */
  readonly hasError: boolean;
}

/** A tree with its nodes as objects. Each is made when it is asked for, and not kept: most are asked one thing. */
export interface SyntaxTree extends TreeRows {
  readonly root: Node;
  /** Null below 0. */
  readonly nodeAt: (id: number) => Node | null;
}

export function treeOf(rows: TreeRows): SyntaxTree {
  const tree: SyntaxTree = {
    ...rows,
    get root() {
      return new Node(tree, 0);
    },
    nodeAt: (id) => (id < 0 ? null : new Node(tree, id)),
  };
  return tree;
}

/** The root and all named nodes in it, in pre-order. */
export function* namedNodes(root: Node): Generator<Node> {
  const { words, nodeAt } = root.tree;
  const past = words[root.id * WORDS + PAST] ?? 0;
  for (let at = root.id; at < past; at += 1) {
    const node = nodeAt(at);
    if (node && (node.isNamed || at === root.id)) yield node;
  }
}

/**
 * A node of a syntax tree, asked as tree-sitter's own are. It is a look at a row of numbers: a question costs no call
 * into WebAssembly, and the tree outlives the parser. Two looks at one node are two objects with the same `id`.
 */
export class Node {
  readonly tree: SyntaxTree;
  /** Its place in pre-order; the descendants follow it. */
  readonly id: number;

  /** Only trees make nodes. */
  constructor(tree: SyntaxTree, id: number) {
    this.tree = tree;
    this.id = id;
  }

  /** The name of the rule, or the text of an anonymous token. */
  get type(): string {
    return this.tree.names.types[this.#word(TYPE)] ?? 'ERROR';
  }

  /** In UTF-16 code units from the start of the text. */
  get startIndex(): number {
    return this.#word(START);
  }

  /** Exclusive. */
  get endIndex(): number {
    return this.#word(END);
  }

  get text(): string {
    return this.tree.text.slice(this.startIndex, this.endIndex);
  }

  /** A rule of the grammar, not a token of it. */
  get isNamed(): boolean {
    return (this.#word(MARKS) & IS_NAMED) !== 0;
  }

  /** It may stand anywhere, as comments do. */
  get isExtra(): boolean {
    return (this.#word(MARKS) & IS_EXTRA) !== 0;
  }

  get parent(): Node | null {
    return this.tree.nodeAt(this.#word(PARENT));
  }

  get children(): readonly Node[] {
    return this.#childrenThat(() => true);
  }

  get namedChildren(): readonly Node[] {
    return this.#childrenThat((marks) => (marks & IS_NAMED) !== 0);
  }

  get namedChildCount(): number {
    return this.namedChildren.length;
  }

  child(index: number): Node | null {
    return this.children[index] ?? null;
  }

  namedChild(index: number): Node | null {
    return this.namedChildren[index] ?? null;
  }

  get childCount(): number {
    return this.children.length;
  }

  childForFieldName(name: string): Node | null {
    const field = this.tree.names.fieldIds.get(name);
    if (field === undefined) return null;
    const { words } = this.tree;
    for (let at = this.id + 1; at < this.#word(PAST); at = words[at * WORDS + PAST] ?? 0) {
      if ((words[at * WORDS + MARKS] ?? 0) >> FIELD_SHIFT === field) return this.tree.nodeAt(at);
    }
    return null;
  }

  childrenForFieldName(name: string): readonly Node[] {
    const field = this.tree.names.fieldIds.get(name) ?? -1;
    return this.#childrenThat((marks) => marks >> FIELD_SHIFT === field);
  }

  fieldNameForChild(index: number): string | null {
    const child = this.child(index);
    return child ? (this.tree.names.fields[child.#word(MARKS) >> FIELD_SHIFT] ?? null) : null;
  }

  get nextSibling(): Node | null {
    const { words } = this.tree;
    const past = this.#word(PAST);
    return past < (words[this.#word(PARENT) * WORDS + PAST] ?? 0) ? this.tree.nodeAt(past) : null;
  }

  get previousSibling(): Node | null {
    return this.tree.nodeAt(this.#word(BEFORE));
  }

  get nextNamedSibling(): Node | null {
    let next = this.nextSibling;
    while (next && !next.isNamed) next = next.nextSibling;
    return next;
  }

  get previousNamedSibling(): Node | null {
    let before = this.previousSibling;
    while (before && !before.isNamed) before = before.previousSibling;
    return before;
  }

  /** In pre-order, itself among them. */
  descendantsOfType(types: string | readonly string[]): readonly Node[] {
    const found: Node[] = [];
    for (let at = this.id; at < this.#word(PAST); at += 1) {
      const node = this.tree.nodeAt(at);
      if (node && (typeof types === 'string' ? node.type === types : types.includes(node.type))) found.push(node);
    }
    return found;
  }

  #word(word: number): number {
    return this.tree.words[this.id * WORDS + word] ?? 0;
  }

  #childrenThat(matches: (marks: number) => boolean): readonly Node[] {
    const { words } = this.tree;
    const past = this.#word(PAST);
    const children: Node[] = [];
    for (let at = this.id + 1; at < past; at = words[at * WORDS + PAST] ?? past) {
      const child = matches(words[at * WORDS + MARKS] ?? 0) ? this.tree.nodeAt(at) : null;
      if (child) children.push(child);
    }
    return children;
  }
}
