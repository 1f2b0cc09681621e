/** What a measuring process is told; a task reads what it needs. */
export interface TaskInput {
  readonly path: string;
  readonly clients: number;
  readonly purchases: number;
  readonly repetitions: number;
}
