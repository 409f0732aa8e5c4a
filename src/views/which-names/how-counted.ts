/** How the pictures of question 6 were counted, for their popovers. */
export const HOW_COUNTED = {
  kinds: {
    title: 'What kind of name it looks like',
    text:
      'A guess from the letters of a name, whatever their case and without up to four digits behind them. A name has ' +
      'one kind, the first that fits: it imitates a log; it looks like a typed password and is no account of the ' +
      'server; it is in our list of accounts that systems and packages make (root, www-data, postgres); of names that ' +
      'devices, images and clouds come with (admin, ubnt, pi); of roles and names made for tests (test, deploy); of ' +
      'first names from about twenty languages (maria, ahmed, wei); it is two letters ' +
      'of the alphabet. All else are others. The lists are ours, and far from complete.',
  },
  lengths: {
    title: 'How long a name is',
    text:
      'Characters of the name as the client gave it: what the log writes as an escape is the character that it stands ' +
      'for. 17 and more are one column. Names that are masked are left out, since a mask says nothing of what is ' +
      'behind it, and so are attempts that name nobody.',
  },
  frequencies: {
    title: 'How often each name is tried',
    text:
      'Names in the order of their attempts, the most tried first; both axes are logarithmic. A name that stands in ' +
      'both tables above is one name here. Attempts that name nobody are left out.',
  },
}
