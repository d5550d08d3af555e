/** What the tables of states hold for a state that takes these arguments. */
export type State<Args> = Args;

/** The same for a state whose name is a command line. */
export type CommandState<Args> = Args;
