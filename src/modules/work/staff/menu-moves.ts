import { MOVES } from '../rules.ts';

const {
  depend: _depend,
  watch: _watch,
  note: _note,
  prove: _prove,
  plan_step: _step,
  assign: _assign,
  report_difficulty: _difficulty,
  ...rest
} = MOVES;

/** What the menu of a work offers; the other moves have their own place on its page. */
export const MENU = rest;
export type MenuMove = keyof typeof MENU;
