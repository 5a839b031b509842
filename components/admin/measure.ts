/** What a chart's heights mean, and how they are written. */
export type Measure = {
  /** What the bars are, for those who cannot see them. */
  readonly title: string;
  /** How the chart is read and walked. */
  readonly about: string;
  /** Names the list of the parts of the bars. */
  readonly legend: string;
  readonly write: (amount: number) => string;
  /** Short form for the axis. */
  readonly writeAxis: (amount: number) => string;
  /** Whether the axis may be marked between whole numbers. */
  readonly hasDecimals: boolean;
};
