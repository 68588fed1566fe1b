import type { ParserFunction, Processor } from "unified";
import { keptTree } from "../io/kept/kept-trees.ts";

/** A parser for gatsby-transformer-remark that takes the tree which the check made of the same text, where there is one. */
export function keptParser(this: Processor): void {
  const parse = this.Parser as ParserFunction;
  const kept: ParserFunction = (text, file) => keptTree(text) ?? parse(text, file);
  this.Parser = kept;
}
