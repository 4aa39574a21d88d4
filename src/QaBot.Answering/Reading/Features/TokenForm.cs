using QaBot.Answering.Reading.Text;

namespace QaBot.Answering.Reading.Features;

/// <summary>What tokens of a paragraph share that are alike to every question.</summary>
/// <param name="Stem">Their stem.</param>
/// <param name="Lower">The first of them in lower case.</param>
/// <param name="Class">Their class.</param>
/// <param name="Row">The row of the stem in the translation table; -1 for none.</param>
/// <param name="ClassRow">The row of the class; -1 for none.</param>
internal readonly record struct TokenForm(string Stem, string Lower, TokenClass Class, int Row, int ClassRow);
