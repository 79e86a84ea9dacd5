/** So many steps are renamed in turn: the edit to version v gives step v modulo this the name v. */
export const KILL_ROUNDS_STEPS = 40;
