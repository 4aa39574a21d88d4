// Web Chat's Markdown sets finer signs for some that are typed: ’ for ', – for --, … for ..., © for (c). A quote must stay
// as it stands in its article, so these signs are written as character references, which are left alone.

const finer = /['"]|(?<=\.)\.|(?<=-)-|(?<=,),|(?<=[?!])[?!]|\((?=(?:c|r|tm|p)\))|\+(?=-)/gi;

/** Markdown that shows the same text letter by letter. */
export function plain(markdown) {
  return markdown
    .split('\n')
    .map(line => /^(?:\[[^\]]*\]:|[-\s|:]+$)/.test(line) ? line : line.replace(finer, sign => `&#${sign.codePointAt(0)};`))
    .join('\n');
}
