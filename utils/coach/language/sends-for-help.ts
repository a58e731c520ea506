/** «If she's floppy, go to A&E», over plain text: where help is, and when to go, is for everybody to know. */
export const sendsForHelp =
  /\b(?:go|get|come|head|take|bring|straight|call|ring|dial|phone|text)\b[^.!?]{0,30}\b(?:a&e|er|ed|emergency|911|999|111|000|112|urgent care|hospital)\b/u;
