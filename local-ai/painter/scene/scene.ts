/** Something to draw, how many times, and in which colour when one was asked for ("#rrggbb"). */
export type Figure = {
  readonly id: string;
  readonly count: number;
  readonly colour: string | undefined;
};

/** What the painter understood of a prompt. Ids are the vocabulary's. */
export type Scene = {
  /** In the order they were named; the first one is the hero. */
  readonly subjects: readonly Figure[];
  readonly things: readonly Figure[];
  readonly setting: string;
  readonly time: string;
  readonly weather: string | undefined;
  readonly season: string | undefined;
  readonly style: string | undefined;
  /** False when nothing that can be drawn was named: the scene is then a landscape of the painter's choice. */
  readonly isUnderstood: boolean;
};
