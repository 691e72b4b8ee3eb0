/**
 * The machine's instructions. A program is one Int32Array for all rules; each instruction is its
 * number and its operands:
 *
 *     MATCH  rule              the rule's pattern ends here
 *     DONE                     a look-ahead's pattern ends here
 *     ENDAT                    a look-behind's pattern ends here, which must be where it was asked
 *     WORD   id capital        one word; capital = 1 asks for a capital initial
 *     SET    any capital       one word of a set; sets are bits of the membership table, -1 is none
 *     LEX    mask              a lexicon entry of the classes in a mask
 *     SHAPE  kinds digits      a token whose kind is among the bits, of digits only where asked
 *     NUMERAL, ROMAN
 *     SPAN   types options     a span found to begin here; 1 is silent, 2 takes weak ones
 *     SPLIT  first second      try one address, then the other
 *     JUMP   address
 *     SAVE   slot              remember the position
 *     LOOK   negative after    the instructions up to `after` are the look-ahead
 *     BEHIND negative min max check after
 *     GLUED  negative
 *     LINESTART, LINEEND
 *     SURFACE number           a sticky regular expression
 *     IF     check otherwise   go on if the token passes a check, else at an address
 *     PEEK   check negative    the next token passes a check, or does not
 *     BACK   check negative    the token before passes a check, or does not
 *     COUNT  slot              begin to count a loop's rounds
 *     ROUND  slot most after   one round more, or go on behind the loop
 */
export const MATCH = 0;
export const DONE = 1;
export const ENDAT = 2;
export const WORD = 3;
export const SET = 4;
export const LEX = 5;
export const SHAPE = 6;
export const NUMERAL = 7;
export const ROMAN = 8;
export const SPAN = 9;
export const SPLIT = 10;
export const JUMP = 11;
export const SAVE = 12;
export const LOOK = 13;
export const BEHIND = 14;
export const GLUED = 15;
export const LINESTART = 16;
export const LINEEND = 17;
export const SURFACE = 18;
export const IF = 19;
export const PEEK = 20;
export const BACK = 21;
export const COUNT = 22;
export const ROUND = 23;
